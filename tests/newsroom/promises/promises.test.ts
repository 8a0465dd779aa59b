import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { promises } from "@/db/schema/promises";
import { at } from "@/newsroom/clock";
import { dayOf, later, startOf } from "@/newsroom/persian/civil-day";
import { changePromise, keepPromise } from "@/newsroom/promises/decide";
import { statusOf } from "@/newsroom/promises/promise";
import { publicPromises } from "@/newsroom/promises/public-queries";
import { promiseCounts, promisesDue, promisesFor } from "@/newsroom/promises/queries";
import { remindOfPromises } from "@/newsroom/promises/reminders";
import type { StoryContent } from "@/newsroom/stories/content";
import { submitStory } from "@/newsroom/stories/review";
import { removeStory, restoreStory } from "@/newsroom/stories/withdraw";
import {
  aDraft,
  aLive,
  aNewsroom,
  aRevised,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
  sendOut,
} from "@/tests/stories";

let room: Newsroom;
let owner: Newsroom;
let stranger: Newsroom;
beforeAll(async () => {
  [room, owner, stranger] = [await aNewsroom(), await aNewsroom(), await aNewsroom()];
});

const today = dayOf(new Date());
const inDays = (days: number) => later(today, { days });
const morning = (days: number) => new Date(startOf(inDays(days)).getTime() + 9 * 3_600_000);
const nothing = { note: "", followUp: "" };

function promising(dueOn: string, id: string = randomUUID(), ownerId: string | null = owner.organisationId) {
  const marks = [{ type: "promise" as const, attrs: { id } }];
  const body: StoryContent["body"] = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "کار پیش می‌رود. " },
          { type: "text", text: "پل تا بهار ", marks },
          { type: "text", text: "باز می‌شود.", marks: [{ type: "bold" }, ...marks] },
        ],
      },
    ],
  };
  return { body, promises: [{ id, ownerId, dueOn }] };
}

async function aPromise(dueOn = inDays(30)) {
  const id = randomUUID();
  const story = await aLive(room, promising(dueOn, id));
  return { story, code: (await rowOf(story.id)).code, key: { storyId: story.id, id } };
}

describe("a sentence marked as a promise", () => {
  it("blocks the story until it has an owner and a day", async () => {
    const bare = await aDraft(room, room.author, promising("", randomUUID(), null));
    expect(await issuesOf(submitStory(room.author, bare.id, bare.number))).toEqual([
      "stories.promise-owner-missing",
      "stories.promise-day-missing",
    ]);
    const marked = promising(inDays(9));
    const forgotten = await aDraft(room, room.author, { body: marked.body });
    expect(await issuesOf(submitStory(room.author, forgotten.id, forgotten.number))).toHaveLength(2);
  });

  it("is refused an owner the city does not have", async () => {
    await expect(aDraft(room, room.author, promising(inDays(9), randomUUID(), randomUUID()))).rejects.toThrow(
      "stories.promise-owner-unknown",
    );
  });

  it("is public with the revision that makes it, whole, and gone with it", async () => {
    const { story, key } = await aPromise();
    expect(await publicPromises(story.id)).toMatchObject([
      { id: key.id, sentence: "پل تا بهار باز می‌شود.", dueOn: inDays(30), outcome: null, followUp: null },
    ]);
    const change = { kind: "update" as const, note: "وعده برداشته شد." };
    const next = await aRevised(room, story, { body: { type: "doc", content: [] }, promises: [], change });
    expect(await publicPromises(story.id)).toHaveLength(1);
    await granted(removeStory(room.manager, next.id, next.number, "دلیل"));
    expect(await publicPromises(story.id)).toEqual([]);
    await granted(restoreStory(room.manager, next.id, next.number, "دلیل"));
    expect(await publicPromises(story.id)).toHaveLength(1);
  });

  it("keeps a day that was moved at the desk until the text gives another", async () => {
    const { story, key } = await aPromise();
    await granted(changePromise(room.editor, key, 0, { note: "باران", followUp: "", dueOn: inDays(60) }));
    const same = await aRevised(room, story, promising(inDays(30), key.id));
    await sendOut(room, same);
    expect(await publicPromises(story.id)).toMatchObject([{ dueOn: inDays(60), promisedFor: inDays(30) }]);
    const change = { kind: "update" as const, note: "مهلت تازه" };
    const moved = await aRevised(room, same, { ...promising(inDays(90), key.id), change });
    await sendOut(room, moved);
    expect(await publicPromises(story.id)).toMatchObject([{ dueOn: inDays(90), outcome: "changed" }]);
  });
});

describe("what became of a promise", () => {
  it("is kept, with the story that tells it while that is live", async () => {
    const { story, code, key } = await aPromise();
    const fresh = await aLive(room, { headline: "پل باز شد", follows: [code] });
    const followUp = `/n/${(await rowOf(fresh.id)).code}`;
    await granted(keepPromise(owner.editor, key, 0, { note: "زودتر از مهلت", followUp }));
    const [shown] = await publicPromises(story.id);
    expect(shown).toMatchObject({
      outcome: "kept",
      note: "زودتر از مهلت",
      followUp: { headline: "پل باز شد" },
    });
    await granted(removeStory(room.manager, fresh.id, fresh.number, "دلیل"));
    expect(await publicPromises(story.id)).toMatchObject([{ outcome: "kept", followUp: null }]);
  });

  it("is late by its day alone, and changed once somebody says so", () => {
    expect(statusOf({ outcome: null, dueOn: today }, today)).toBe("underway");
    expect(statusOf({ outcome: null, dueOn: inDays(-1) }, today)).toBe("late");
    expect(statusOf({ outcome: "kept", dueOn: inDays(-1) }, today)).toBe("kept");
    expect(statusOf({ outcome: "changed", dueOn: inDays(9) }, today)).toBe("changed");
    expect(statusOf({ outcome: "changed", dueOn: inDays(-1) }, today)).toBe("late");
    expect(statusOf({ outcome: "changed", dueOn: null }, today)).toBe("changed");
  });

  it("is refused, and changes nothing, where it cannot be said", async () => {
    const { code, key } = await aPromise();
    const row = () =>
      db
        .select()
        .from(promises)
        .where(and(eq(promises.storyId, key.storyId), eq(promises.id, key.id)));
    const before = await row();
    const change = { note: "باران", followUp: "", dueOn: inDays(40) };
    const draft = await aDraft(room);
    const asked: [Promise<unknown>, string][] = [
      [issuesOf(keepPromise(room.author, key, 0, nothing)), "promises.not-your-part"],
      [issuesOf(keepPromise(stranger.editor, key, 0, nothing)), "general.not-found"],
      [issuesOf(keepPromise(room.editor, key, 1, nothing)), "promises.decided-meanwhile"],
      [issuesOf(keepPromise(room.editor, key, null, nothing)), "promises.decided-meanwhile"],
      [issuesOf(keepPromise(room.editor, { ...key, id: randomUUID() }, 0, nothing)), "general.not-found"],
      [
        issuesOf(keepPromise(room.editor, key, 0, { ...nothing, followUp: "پل" })),
        "promises.follow-up-unknown",
      ],
      [
        issuesOf(keepPromise(room.editor, key, 0, { ...nothing, followUp: `${code}` })),
        "promises.follow-up-unknown",
      ],
      [
        issuesOf(
          keepPromise(room.editor, key, 0, { ...nothing, followUp: `${(await rowOf(draft.id)).code}` }),
        ),
        "promises.follow-up-unknown",
      ],
      [
        issuesOf(keepPromise(room.editor, key, 0, { ...nothing, note: "م".repeat(501) })),
        "promises.note-too-long",
      ],
      [issuesOf(changePromise(room.editor, key, 0, { ...change, note: " " })), "promises.note-missing"],
      [issuesOf(changePromise(room.editor, key, 0, { ...change, dueOn: inDays(-1) })), "promises.day-past"],
      [issuesOf(changePromise(room.editor, key, 0, { ...change, dueOn: "فردا" })), "promises.day-unreadable"],
      [issuesOf(changePromise(stranger.editor, key, 0, { ...change, note: "" })), "general.not-found"],
    ];
    for (const [issues, key] of asked) expect(await issues).toEqual([key]);
    expect(await row()).toEqual(before);
    await granted(keepPromise(room.manager, key, 0, nothing));
    expect(await issuesOf(changePromise(room.manager, key, 1, change))).toEqual(["promises.kept-already"]);
  });

  it("is decided once by two who decide at once", async () => {
    const { key } = await aPromise();
    const both = await Promise.all([
      issuesOf(keepPromise(room.editor, key, 0, nothing)),
      issuesOf(keepPromise(owner.editor, key, 0, nothing)),
    ]);
    expect(both.flat()).toEqual(["promises.decided-meanwhile"]);
  });
});

describe("the list at the desk", () => {
  it("shows a promise to its story's desk and to its owner, and to nobody else", async () => {
    const { key } = await aPromise(inDays(200));
    const sees = async ({ editor }: Newsroom) =>
      (await promisesFor(editor, "open")).some(({ id }) => id === key.id);
    expect([await sees(room), await sees(owner), await sees(stranger)]).toEqual([true, true, false]);
    expect(await promiseCounts(stranger.editor)).toEqual({ open: 0, soon: 0, late: 0, settled: 0 });
  });

  it("moves from open to soon to late to settled, and stands in the calendar while it is open", async () => {
    const { key } = await aPromise(inDays(20));
    const lists = async (days: number) => {
      const names = ["open", "soon", "late", "settled"] as const;
      const found = await at(morning(days), () =>
        Promise.all(names.map((name) => promisesFor(owner.editor, name))),
      );
      return names.filter((_, place) => found[place]?.some(({ id }) => id === key.id));
    };
    expect(await lists(0)).toEqual(["open"]);
    expect(await lists(13)).toEqual(["open", "soon"]);
    expect(await lists(21)).toEqual(["late"]);
    const due = () => promisesDue(owner.editor, inDays(20), inDays(20));
    expect((await due()).map(({ id }) => id)).toEqual([key.id]);
    await granted(keepPromise(owner.editor, key, 0, nothing));
    expect(await lists(21)).toEqual(["settled"]);
    expect(await due()).toEqual([]);
  });
});

describe("reminders of a promise", () => {
  const told = async (kind: "promise.soon" | "promise.late", sentence: string) =>
    (await db.select().from(notices).where(eq(notices.kind, kind)))
      .filter(({ values }) => (values as { code: string }).code === sentence)
      .map(({ personId }) => personId)
      .sort();

  it("reach the owner's editors and the drafter once a week before and once when it is late; a moved day arms them again", async () => {
    const { code, key } = await aPromise(inDays(30));
    const both = [owner.editor.personId, room.author.personId].sort();
    await at(morning(22), remindOfPromises);
    expect(await told("promise.soon", `${code}`)).toEqual([]);
    await at(morning(23), () => Promise.all([remindOfPromises(), remindOfPromises()]));
    await at(morning(30), remindOfPromises);
    expect(await told("promise.soon", `${code}`)).toEqual(both);
    expect(await told("promise.late", `${code}`)).toEqual([]);
    await at(morning(31), () => Promise.all([remindOfPromises(), remindOfPromises()]));
    await at(morning(40), remindOfPromises);
    expect(await told("promise.late", `${code}`)).toEqual(both);
    await granted(changePromise(room.editor, key, 0, { note: "باران", followUp: "", dueOn: inDays(60) }));
    await at(morning(54), remindOfPromises);
    expect(await told("promise.soon", `${code}`)).toHaveLength(4);
    await granted(keepPromise(room.editor, key, 1, nothing));
    await at(morning(70), remindOfPromises);
    expect(await told("promise.late", `${code}`)).toHaveLength(2);
  });
});
