import { describe, expect, test } from "vitest";
import { afterEvent, beginDesk, type DeskState, isUnsaved } from "@/components/stories/desk/desk-state";
import type { StoryVerbs } from "@/components/stories/desk/desk-story";
import { saverOf } from "@/components/stories/desk/saver";
import { bodyOf } from "@/tests/stories";
import { content, deskStory } from "./desk-story";

const base = content({ headline: "تیتر", lead: "لید", body: bodyOf("یک") });
const writing = (part: Parameters<typeof content>[0]): DeskState =>
  afterEvent(beginDesk({ story: deskStory(), content: base }), { type: "edited", part: part ?? {} });
const newest = (part: Parameters<typeof content>[0]) => ({
  story: deskStory({ number: 2, saved: { by: "بهرام", byMe: false, at: deskStory().saved.at } }),
  content: { ...base, ...part },
  base,
});
const refused = (part: Parameters<typeof content>[0]) => ({
  ok: false as const,
  issues: [{ key: "stories.stale" as const, values: { newest: 2 } }],
  newest: newest(part),
});

describe("a newer revision while words are unsaved", () => {
  test("in another part: both stand, still unsaved, on the newer revision", () => {
    const after = afterEvent(writing({ headline: "از من" }), {
      type: "caught-up",
      newest: newest({ lead: "از او" }),
    });
    expect(after).toMatchObject({
      number: 2,
      conflict: null,
      content: { headline: "از من", lead: "از او" },
      joined: { name: "بهرام", number: 2, before: { headline: "از من", lead: "لید" } },
      opened: 0,
    });
    expect(isUnsaved(after)).toBe(true);
  });

  test("in the body: the editor opens anew with it", () => {
    const after = afterEvent(writing({ headline: "از من" }), {
      type: "caught-up",
      newest: newest({ body: bodyOf("یک", "دو") }),
    });
    expect(after.opened).toBe(1);
    expect(after.content.body).toEqual(bodyOf("یک", "دو"));
  });

  test("that says the same: nothing is left to save", () => {
    const after = afterEvent(writing({ headline: "همان" }), {
      type: "caught-up",
      newest: newest({ headline: "همان" }),
    });
    expect(isUnsaved(after)).toBe(false);
  });

  test("in the same part, or on an unknown common text: side by side, with every word where it was", () => {
    const mine = writing({ headline: "از من" });
    for (const theirs of [newest({ headline: "از او" }), { ...newest({ lead: "از او" }), base: null }]) {
      const after = afterEvent(mine, { type: "caught-up", newest: theirs });
      expect(after).toMatchObject({ number: 1, content: { headline: "از من" }, conflict: theirs });
      expect(isUnsaved(after)).toBe(true);
    }
  });

  test("refused because a colleague holds the pen: nothing is joined and nothing replaced", () => {
    const answer = { ...refused({ lead: "از او" }), issues: [{ key: "stories.locked" as const }] };
    const after = afterEvent(writing({ headline: "از من" }), { type: "saved", answer, edits: 1 });
    expect(after).toMatchObject({ number: 1, content: { headline: "از من", lead: "لید" }, conflict: null });
    expect(isUnsaved(after)).toBe(true);
  });
});

test("a step from a stale page without unsaved words keeps what stood there, to be shown beside", () => {
  const calm = beginDesk({ story: deskStory(), content: base });
  const after = afterEvent(calm, { type: "acted", answer: refused({ lead: "از او" }), action: "submit" });
  expect(after).toMatchObject({ number: 2, content: { lead: "از او" }, overtaken: { lead: "لید" } });
});

function openDesk() {
  let state = writing({ headline: "از من" });
  const sent: string[] = [];
  const verbs: StoryVerbs = {
    create: () => Promise.reject(new Error("there is a story")),
    save: async (_, number, typed) => {
      sent.push(`save ${number} ${typed.headline} ${typed.lead}`);
      return number === 1 ? refused({ lead: "از او" }) : { ok: true, story: deskStory({ number: 3 }) };
    },
    take: async (action, _, number) => {
      sent.push(`${action} ${number}`);
      return { ok: true, story: deskStory({ number }) };
    },
  };
  const saver = saverOf({
    now: () => state,
    change: (event) => {
      state = afterEvent(state, event);
    },
    verbs,
    writing: () => ({}),
    quiet: () => Promise.resolve(),
    creationKey: () => "key",
  });
  return { ...saver, sent };
}

test("a save that was refused as stale is joined and sent again", async () => {
  const desk = openDesk();
  expect((await desk.save())?.number).toBe(3);
  expect(desk.sent).toEqual(["save 1 از من لید", "save 2 از من از او"]);
});

test("a step is not taken on a text that was joined a moment ago", async () => {
  const desk = openDesk();
  expect(await desk.act("submit", { reason: "", redirect: "", at: "" })).toBe(false);
  expect(desk.sent).toEqual(["save 1 از من لید", "save 2 از من از او"]);
  expect(await desk.act("submit", { reason: "", redirect: "", at: "" })).toBe(true);
  expect(desk.sent.at(-1)).toBe("submit 3");
});
