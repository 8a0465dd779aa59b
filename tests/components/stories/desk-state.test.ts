import { expect, test } from "vitest";
import { actionsOn, afterEvent, beginDesk, isUnsaved } from "@/components/stories/desk/desk-state";
import { content, deskStory } from "./desk-story";

const opened = {
  story: deskStory({ actions: ["save", "approve"], actionsOnceSaved: ["save"] }),
  content: content(),
};

test("who writes a word no longer sees the button of what they lost the right to", () => {
  const state = beginDesk(opened);
  expect(actionsOn(state)).toEqual(["save", "approve"]);
  expect(actionsOn(afterEvent(state, { type: "edited", part: { headline: "تازه" } }))).toEqual(["save"]);
});

test("a newer revision is taken over only where nothing unsaved is on the screen", () => {
  const newest = { story: deskStory({ number: 2 }), content: content({ headline: "تازه" }) };
  const calm = afterEvent(beginDesk(opened), { type: "refreshed", newest });
  expect(calm).toMatchObject({ number: 2, content: { headline: "تازه" }, opened: 1 });

  const writing = afterEvent(beginDesk(opened), { type: "edited", part: { headline: "از من" } });
  expect(afterEvent(writing, { type: "refreshed", newest })).toBe(writing);
});

test("a session that ended keeps the words where they are", () => {
  const writing = afterEvent(beginDesk(opened), { type: "edited", part: { headline: "از من" } });
  const answer = { ok: false as const, issues: [], newest: null, signedOut: true };
  const after = afterEvent(writing, { type: "saved", answer, edits: writing.edits });
  expect(after.phase).toBe("signed-out");
  expect(after.content.headline).toBe("از من");
  expect(isUnsaved(after)).toBe(true);
});

test("a kept copy that is put back keeps the revision it was based on", () => {
  const state = beginDesk({ ...opened, story: deskStory({ number: 5 }) });
  const after = afterEvent(state, {
    type: "replaced",
    content: content({ headline: "از دیروز" }),
    number: 3,
    unsaved: true,
  });
  expect(after).toMatchObject({ number: 3, story: { number: 5 } });
  expect(isUnsaved(after)).toBe(true);
});

test("a live story that is opened for revision starts without the last public note", () => {
  const noted = content({ change: { kind: "correction", note: "چنین بود" } });
  const state = beginDesk({ story: deskStory({ state: "published", standing: "live" }), content: noted });
  const after = afterEvent(state, {
    type: "acted",
    action: "revise",
    answer: { ok: true, story: deskStory() },
  });
  expect(after.content.change).toEqual({ kind: "minor", note: "" });
  expect(isUnsaved(after)).toBe(false);
});
