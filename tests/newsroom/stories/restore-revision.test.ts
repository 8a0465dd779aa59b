import { expect, it } from "vitest";
import { saveStory } from "@/newsroom/stories/draft";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { restoreRevision } from "@/newsroom/stories/restore-revision";
import {
  aDraft,
  aLive,
  aNewsroom,
  anApproved,
  aRevised,
  aSubmitted,
  contentOf,
  granted,
  issuesOf,
  journalOf,
  rowOf,
  stateOf,
  tracesOf,
} from "@/tests/stories";

it("an old revision comes back as a new one, and no history is rewritten", async () => {
  const room = await aNewsroom();
  const first = await aDraft(room);
  const second = await granted(
    saveStory(room.author, first.id, 1, { ...(await contentOf(first)), lead: "لید دیگر" }),
  );
  const third = await granted(restoreRevision(room.author, first.id, second.number, 1));
  expect(third.number).toBe(3);
  expect((await contentOf(third)).lead).toBe((await contentOf(first)).lead);
  expect((await contentOf(second)).lead).toBe("لید دیگر");
  expect((await journalOf(first.id)).map(({ action }) => action)).toContain("story.restore-revision");
});

it("of a live story it opens a draft; citizens read what they read", async () => {
  const room = await aNewsroom();
  const live = await aLive(room);
  const revised = await aRevised(room, live);
  const { code } = await rowOf(live.id);
  const before = JSON.stringify(await publicStoryByCode(code));
  const kept = await granted(restoreRevision(room.author, live.id, revised.number, 1));
  expect(await stateOf(live.id)).toBe("draft/live");
  expect(JSON.stringify(await publicStoryByCode(code))).toBe(before);
  expect((await contentOf(kept)).change).toEqual({ kind: "minor", note: "" });
});

it("of a published text it is opened for editing first, in one press", async () => {
  const room = await aNewsroom();
  const live = await aLive(room);
  expect(await stateOf(live.id)).toBe("published/live");
  await granted(restoreRevision(room.author, live.id, live.number, 1));
  expect(await stateOf(live.id)).toBe("draft/live");
});

it("after approval it drops the story back to review, like any edit", async () => {
  const room = await aNewsroom();
  const approved = await anApproved(room);
  await granted(saveStory(room.editor, approved.id, 1, { ...(await contentOf(approved)), lead: "لید دیگر" }));
  await granted(restoreRevision(room.editor, approved.id, 2, 1));
  expect(await stateOf(approved.id)).toBe("submitted/none");
});

it("a stale decision, a revision there is not, a stranger, and who may not save are refused", async () => {
  const room = await aNewsroom();
  const stranger = await aNewsroom();
  const kept = await aSubmitted(room);
  const before = await tracesOf(kept.id);
  expect(await issuesOf(restoreRevision(room.editor, kept.id, 7, 1))).toEqual(["stories.stale"]);
  expect(await issuesOf(restoreRevision(room.editor, kept.id, 1, 9))).toEqual(["general.not-found"]);
  expect(await issuesOf(restoreRevision(room.editor, kept.id, 1, 1.5))).toEqual(["general.not-found"]);
  expect(await issuesOf(restoreRevision(stranger.editor, kept.id, 1, 1))).toEqual(["general.not-found"]);
  expect(await issuesOf(restoreRevision(room.author, kept.id, 1, 1))).toEqual(["stories.not-your-part"]);
  expect(await tracesOf(kept.id)).toBe(before);
});
