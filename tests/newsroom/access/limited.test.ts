import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { stories } from "@/db/schema/stories";
import { limitAccess } from "@/newsroom/access/limit";
import { overrideLimit } from "@/newsroom/access/override";
import { readersOf } from "@/newsroom/access/queries";
import { journalPage } from "@/newsroom/journal/queries";
import { inboxOf } from "@/newsroom/notices/inbox";
import type { Viewer } from "@/newsroom/people/person";
import { autosaveStory } from "@/newsroom/stories/autosave";
import { deskCounts, deskStories, storyFor } from "@/newsroom/stories/desk-queries";
import { saveStory } from "@/newsroom/stories/draft";
import { beat } from "@/newsroom/stories/presence";
import { submitStory } from "@/newsroom/stories/review";
import type { Kept } from "@/newsroom/stories/story";
import { aPerson, theCentralDesk } from "@/tests/newsroom/stories/cast";
import {
  aDraft,
  aLive,
  aNewsroom,
  contentFor,
  granted,
  issuesOf,
  journalOf,
  type Newsroom,
  rowOf,
  sendOut,
} from "@/tests/stories";

let room: Newsroom;
let central: Viewer;
let administrator: Viewer;
let colleague: Viewer;
beforeAll(async () => {
  room = await aNewsroom();
  const desk = await theCentralDesk();
  central = await aPerson(desk, "author", "editor", "manager");
  administrator = await aPerson(desk, "administrator");
  colleague = await aPerson(room.organisationId, "author", "editor", "manager");
});

const codeOf = async ({ id }: Kept) => (await rowOf(id)).code;

/** Every way by which somebody at the desk could learn of a story: what it answers for one that does not exist. */
const doors: [string, (viewer: Viewer, kept: Kept) => Promise<unknown>, unknown][] = [
  ["its page, history, compare and review", (viewer, { id }) => storyFor(viewer, id), null],
  [
    "the list and its search",
    async (viewer, kept) => {
      const words = String(await codeOf(kept));
      const found = await deskStories(viewer, { words });
      return found.filter(({ id }) => id === kept.id);
    },
    [],
  ],
  [
    "the pulse of an open page",
    (viewer, { id }) =>
      issuesOf(beat(viewer, id, { entry: randomUUID(), visit: randomUUID(), writing: true })),
    ["general.not-found"],
  ],
  [
    "saving",
    (viewer, { id, number }) => issuesOf(saveStory(viewer, id, number, contentFor(room))),
    ["general.not-found"],
  ],
  [
    "autosaving",
    (viewer, { id }) =>
      issuesOf(
        autosaveStory(viewer, id, {
          entry: randomUUID(),
          basedOn: 1,
          content: contentFor(room),
          lock: null,
        }),
      ),
    ["general.not-found"],
  ],
  [
    "a step of the workflow",
    (viewer, { id, number }) => issuesOf(submitStory(viewer, id, number)),
    ["general.not-found"],
  ],
  [
    "limiting it oneself",
    (viewer, { id }) => issuesOf(limitAccess(viewer, id, "open", [])),
    ["general.not-found"],
  ],
  [
    "notices of it",
    async (viewer, { id }) =>
      (await inboxOf(viewer, null, 100)).filter(({ storyId }) => storyId === id).length,
    0,
  ],
  [
    "the journal",
    async (viewer, { id }) =>
      (await journalPage(viewer, null, 500)).filter(({ subjectId }) => subjectId === id).length,
    0,
  ],
];

describe.each(doors)("a limited story is nothing by %s", (_, door, nothing) => {
  it("to colleagues, the central desk and administrators, when people are named", async () => {
    const kept = await aDraft(room);
    await granted(limitAccess(room.author, kept.id, "named", [room.editor.personId]));
    for (const viewer of [colleague, central, administrator])
      expect(await door(viewer, kept)).toEqual(nothing);
  });

  it("to the central desk and administrators, when it is the organisation's own", async () => {
    const kept = await aDraft(room);
    await granted(limitAccess(room.author, kept.id, "organisation", []));
    for (const viewer of [central, administrator]) expect(await door(viewer, kept)).toEqual(nothing);
    expect(await storyFor(colleague, kept.id)).not.toBeNull();
  });
});

describe("limiting access", () => {
  it("leaves it to those it names, its drafter and who limited it", async () => {
    const kept = await aDraft(room);
    await granted(limitAccess(room.editor, kept.id, "named", [central.personId]));
    for (const viewer of [room.author, room.editor, central]) {
      expect(await storyFor(viewer, kept.id)).not.toBeNull();
    }
    expect(await storyFor(room.manager, kept.id)).toBeNull();
    expect((await journalOf(kept.id)).at(-1)).toMatchObject({ action: "story.limit" });
  });

  it("closes to somebody it names with their last role", async () => {
    const kept = await aDraft(room);
    await granted(limitAccess(room.author, kept.id, "named", [central.personId]));
    expect(await storyFor(central, kept.id)).not.toBeNull();
    expect(await storyFor({ ...central, memberships: [] }, kept.id)).toBeNull();
  });

  it("counts for nobody else", async () => {
    const before = (await deskCounts(colleague)).draft;
    const kept = await aDraft(room);
    await granted(limitAccess(room.author, kept.id, "named", []));
    expect((await deskCounts(colleague)).draft).toBe(before);
  });

  it("refuses strangers, unknown people, unknown limits and public stories, and changes nothing", async () => {
    const kept = await aDraft(room);
    const limit = (readers: string[], access = "named", by = room.author) =>
      issuesOf(limitAccess(by, kept.id, access, readers));
    expect(await limit([randomUUID()])).toEqual(["access.reader-unknown"]);
    expect(await limit(["nobody"])).toEqual(["access.reader-unknown"]);
    expect(await limit([], "secret")).toEqual(["general.unreadable"]);
    expect(await limit([], "named", administrator)).toEqual(["general.not-found"]);
    expect((await rowOf(kept.id)).access).toBe("open");
    const live = await aLive(room);
    expect(await issuesOf(limitAccess(room.editor, live.id, "named", []))).toEqual(["access.of-public"]);
  });

  it("ends with publication", async () => {
    const kept = await aDraft(room);
    const readers = [room.editor, room.manager].map(({ personId }) => personId);
    await granted(limitAccess(room.author, kept.id, "named", readers));
    await sendOut(room, kept);
    expect((await rowOf(kept.id)).access).toBe("open");
    expect(await readersOf(kept)).toEqual([]);
    expect(await storyFor(colleague, kept.id)).not.toBeNull();
    expect((await journalPage(administrator, null, 500)).some(({ subjectId }) => subjectId === kept.id)).toBe(
      true,
    );
  });
});

describe("the one override", () => {
  const reason = "شکایت رسمی از محتوای خبر";

  it("opens it to an administrator with a reason, which the journal keeps and the drafter reads", async () => {
    const kept = await aDraft(room);
    await granted(limitAccess(room.author, kept.id, "named", []));
    const code = await codeOf(kept);
    expect(await granted(overrideLimit(administrator, String(code), reason))).toBe(kept.id);
    expect(await storyFor(administrator, kept.id)).not.toBeNull();
    expect((await journalOf(kept.id)).at(-1)).toMatchObject({ action: "story.override", reason });
    const told = await inboxOf(room.author, null, 50);
    expect(told.some(({ kind, storyId }) => kind === "story.override" && storyId === kept.id)).toBe(true);
    expect(await issuesOf(saveStory(administrator, kept.id, kept.number, contentFor(room)))).toEqual([
      "stories.not-your-part",
    ]);
  });

  it("answers alike for what does not exist, is open, or lies elsewhere; and nobody else has it", async () => {
    const kept = await aDraft(room);
    const code = String(await codeOf(kept));
    const elsewhere = await aPerson((await aNewsroom()).organisationId, "administrator");
    expect(await issuesOf(overrideLimit(administrator, code, reason))).toEqual(["access.nothing-there"]);
    await granted(limitAccess(room.author, kept.id, "organisation", []));
    expect(await issuesOf(overrideLimit(elsewhere, code, reason))).toEqual(["access.nothing-there"]);
    expect(await issuesOf(overrideLimit(administrator, "999999999", reason))).toEqual([
      "access.nothing-there",
    ]);
    expect(await issuesOf(overrideLimit(administrator, code, "چون"))).toEqual(["access.reason-missing"]);
    expect(await issuesOf(overrideLimit(central, code, reason))).toEqual(["general.not-allowed"]);
    const [row] = await db.select().from(stories).where(eq(stories.id, kept.id));
    expect(row?.access).toBe("organisation");
  });
});
