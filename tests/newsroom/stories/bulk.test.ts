import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Pick } from "@/newsroom/stories/bulk";
import { takeLock } from "@/newsroom/stories/lock";
import { takeInBulk } from "@/newsroom/stories/take-in-bulk";
import { aPerson } from "@/tests/newsroom/stories/cast";
import {
  aDraft,
  aNewsroom,
  anApproved,
  aSubmitted,
  granted,
  issuesOf,
  journalOf,
  stateOf,
} from "@/tests/stories";

const keys = (rows: { issues: { key: string }[] }[]) =>
  rows.map(({ issues }) => issues.map(({ key }) => key));

test("of five, the ones that may go out go out; the others are reported by name and stay as they were", async () => {
  const room = await aNewsroom();
  const foreign = await anApproved(await aNewsroom());
  const good = [await anApproved(room), await anApproved(room), await anApproved(room)];
  const draft = await aDraft(room);
  const rows = await granted(takeInBulk(room.editor, "publish", [...good, draft, foreign], ""));
  expect(keys(rows)).toEqual([[], [], [], ["stories.wrong-state"], ["general.not-found"]]);
  expect(rows[4]?.headline).toBeNull();
  expect(rows[3]?.headline).not.toBeNull();
  for (const { id } of good) expect(await stateOf(id)).toBe("published/live");
  expect(await stateOf(draft.id)).toBe("draft/none");
  expect(await stateOf(foreign.id)).toBe("approved/none");
});

test("what a colleague is writing in is not published from a list, and they are named", async () => {
  const room = await aNewsroom();
  const [open, own] = [await anApproved(room), await anApproved(room)];
  const colleague = await aPerson(room.organisationId, "editor");
  await granted(takeLock(colleague, open.id));
  await granted(takeLock(room.editor, own.id));
  const rows = await granted(takeInBulk(room.editor, "publish", [open, own], ""));
  expect(rows.map(({ issues }) => issues)).toEqual([
    [{ key: "stories.locked", values: { name: colleague.name } }],
    [],
  ]);
  expect([await stateOf(open.id), await stateOf(own.id)]).toEqual(["approved/none", "published/live"]);
});

test("each row is decided on its own revision, and one story picked twice is done once", async () => {
  const room = await aNewsroom();
  const kept = await aSubmitted(room);
  const other = await aSubmitted(room);
  const picks: Pick[] = [kept, kept, { id: other.id, number: 9 }];
  const rows = await granted(takeInBulk(room.editor, "claim", picks, ""));
  expect(keys(rows)).toEqual([[], ["stories.stale"]]);
  expect((await journalOf(kept.id)).filter(({ action }) => action === "story.claim")).toHaveLength(1);
});

test("a return in bulk needs its reason in every row", async () => {
  const room = await aNewsroom();
  const kept = await aSubmitted(room);
  const rows = await granted(takeInBulk(room.editor, "return", [kept], "  "));
  expect(keys(rows)).toEqual([["stories.reason-missing"]]);
  expect(await stateOf(kept.id)).toBe("submitted/none");
});

test("nothing picked, or more than a screenful, is refused as a whole", async () => {
  const room = await aNewsroom();
  expect(await issuesOf(takeInBulk(room.editor, "claim", [], ""))).toEqual(["stories.nothing-picked"]);
  const many = Array.from({ length: 51 }, () => ({ id: randomUUID(), number: 1 }));
  expect(await issuesOf(takeInBulk(room.editor, "claim", many, ""))).toEqual(["stories.too-many-picked"]);
});
