import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { memberships, people } from "@/db/schema/people";
import { at } from "@/newsroom/clock";
import type { Viewer } from "@/newsroom/people/person";
import { autosaveStory } from "@/newsroom/stories/autosave";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { saveStory } from "@/newsroom/stories/draft";
import { layDown, lockOf, takeLock } from "@/newsroom/stories/lock";
import { approveStory, returnStory, submitStory } from "@/newsroom/stories/review";
import type { Kept } from "@/newsroom/stories/story";
import { aPerson } from "@/tests/newsroom/stories/cast";
import { aTwinOf } from "@/tests/newsroom/stories/twin";
import {
  aDraft,
  aNewsroom,
  aReviewed,
  aSubmitted,
  contentFor,
  granted,
  issuesOf,
  type Newsroom,
  rowOf,
  tracesOf,
} from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const start = new Date("2026-11-25T08:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

async function holderOf(id: string): Promise<string | null> {
  const story = await storyFor(room.editor, id);
  return story ? ((await lockOf(room.editor, story))?.name ?? null) : null;
}

describe("the pen", () => {
  it("is held by the first who begins to write; the next one is told by whom", async () => {
    const { id } = await aDraft(room);
    expect(await granted(takeLock(room.author, id))).toBe(1);
    const second = await takeLock(room.editor, id);
    expect(second).toMatchObject({
      ok: false,
      issues: [{ key: "stories.locked", values: { name: room.author.name } }],
    });
    expect(await holderOf(id)).toBe(room.author.name);
  });

  it("falls out of a hand that gives no sign of life, in time and not before", async () => {
    const { id } = await aDraft(room);
    await at(start, () => granted(takeLock(room.author, id)));
    await at(later(50), () => granted(takeLock(room.author, id)));
    expect(await at(later(109), () => issuesOf(takeLock(room.editor, id)))).toEqual(["stories.locked"]);
    expect(await at(later(111), () => holderOf(id))).toBeNull();
    expect(await at(later(111), () => granted(takeLock(room.editor, id)))).toBe(2);
  });

  it("keeps its number for who comes back before anybody else took it", async () => {
    const { id } = await aDraft(room);
    await at(start, () => granted(takeLock(room.author, id)));
    expect(await at(later(600), () => granted(takeLock(room.author, id)))).toBe(1);
  });

  it("is taken over on purpose, and laid down on leaving", async () => {
    const { id } = await aDraft(room);
    await granted(takeLock(room.author, id));
    expect(await granted(takeLock(room.editor, id, true))).toBe(2);
    expect(await holderOf(id)).toBe(room.editor.name);
    await layDown(room.author, id);
    expect(await holderOf(id)).toBe(room.editor.name);
    await layDown(room.editor, id);
    expect(await holderOf(id)).toBeNull();
  });

  it("is never taken by who may not write: an author once it is submitted, a stranger, an administrator", async () => {
    const { id } = await aSubmitted(room);
    expect(await issuesOf(takeLock(room.author, id, true))).toEqual(["stories.not-your-part"]);
    const administrator = await aPerson(room.organisationId, "administrator");
    for (const nobody of [administrator, (await aNewsroom()).editor])
      expect(await issuesOf(takeLock(nobody, id, true))).toEqual(["general.not-found"]);
    expect(await holderOf(id)).toBeNull();
  });

  it("two who reach for it at once: one holds it", async () => {
    const { id } = await aDraft(room);
    const hands = [room.author, room.editor, room.manager, room.otherManager];
    const outcomes = await Promise.all(hands.map((viewer) => takeLock(viewer, id)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("the pen dies with its holder's rights", () => {
  async function holding(): Promise<{ id: string; holder: Viewer }> {
    const holder = await aPerson(room.organisationId, "editor");
    const { id } = await aSubmitted(room);
    await granted(takeLock(holder, id));
    return { id, holder };
  }

  it("suspended", async () => {
    const { id, holder } = await holding();
    await db.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, holder.personId));
    expect(await holderOf(id)).toBeNull();
    expect(await granted(takeLock(room.editor, id))).toBe(2);
  });

  it("demoted", async () => {
    const { id, holder } = await holding();
    await db.delete(memberships).where(eq(memberships.personId, holder.personId));
    expect(await issuesOf(saveStory(room.editor, id, 1, contentFor(room)))).toEqual([]);
  });

  it("the story went on to other hands", async () => {
    const { id, number } = await aDraft(room);
    await granted(takeLock(room.author, id));
    await granted(submitStory(room.author, id, number));
    expect(await granted(takeLock(room.editor, id))).toBe(2);
  });
});

describe("the fence", () => {
  const typed = (lock: number | null, basedOn = 1) => ({
    entry: randomUUID(),
    basedOn,
    content: contentFor(room),
    lock,
  });

  it("refuses a save and an autosave of who lost the pen, names the newer holder, and changes nothing", async () => {
    const { id, number } = await aDraft(room);
    const lock = await granted(takeLock(room.author, id));
    await granted(takeLock(room.editor, id, true));
    const before = await tracesOf(id);
    expect(await saveStory(room.author, id, number, contentFor(room), { lock })).toMatchObject({
      issues: [{ key: "stories.locked", values: { name: room.editor.name } }],
    });
    expect(await issuesOf(autosaveStory(room.author, id, typed(lock)))).toEqual(["stories.locked"]);
    expect(await tracesOf(id)).toBe(before);
  });

  it("refuses them also when the newer holder is gone by now", async () => {
    const { id, number } = await aDraft(room);
    const lock = await at(start, () => granted(takeLock(room.author, id)));
    await at(later(70), () => granted(takeLock(room.editor, id)));
    const save = () => saveStory(room.author, id, number, contentFor(room), { lock });
    expect(await at(later(600), () => issuesOf(save()))).toEqual(["stories.locked"]);
    await granted(takeLock(room.author, id));
    expect(await issuesOf(save())).toEqual([]);
  });

  it("lets a caller without a pen save where nobody else holds it", async () => {
    const { id, number } = await aDraft(room);
    const kept = await granted(saveStory(room.editor, id, number, contentFor(room)));
    await granted(takeLock(room.author, id));
    expect(await issuesOf(saveStory(room.editor, id, kept.number, contentFor(room)))).toEqual([
      "stories.locked",
    ]);
    expect(await issuesOf(saveStory(room.author, id, kept.number, contentFor(room)))).toEqual([]);
  });

  it("lets one person write in two tabs, each on the newest revision only", async () => {
    const { id, number } = await aDraft(room);
    const lock = await granted(takeLock(room.author, id));
    await granted(saveStory(room.author, id, number, contentFor(room), { lock }));
    expect(await issuesOf(saveStory(room.author, id, number, contentFor(room), { lock }))).toEqual([
      "stories.stale",
    ]);
  });

  it("does not stand in the way of the workflow: others approve and return what somebody writes in", async () => {
    const approved = await aReviewed(room);
    await granted(takeLock(room.editor, approved.id));
    expect(await issuesOf(approveStory(room.manager, approved.id, approved.number))).toEqual([]);
    const returned = await aReviewed(room);
    await granted(takeLock(room.editor, returned.id));
    expect(await issuesOf(returnStory(room.manager, returned.id, returned.number, "منبع ندارد"))).toEqual([]);
  });

  it("200 races of a save against a take-over: nothing is ever saved by who had lost the pen", async () => {
    const draft = await aDraft(room);
    let saves = 0;
    for (let round = 0; round < 50; round += 1) {
      const ends = await Promise.all([
        race(draft, 0),
        race(draft, 2 + (round % 4)),
        race(draft, 6 + (round % 4)),
        race(draft, 10 + (round % 4)),
      ]);
      saves += ends.filter(Boolean).length;
    }
    // Both ends were seen, or the race was none.
    expect(saves).toBeGreaterThan(0);
    expect(saves).toBeLessThan(200);
  }, 180_000);

  /** One race; says whether the save came first. The colleague looks at the story so many times before taking over. */
  async function race(draft: Kept, looks: number): Promise<boolean> {
    const { id, number } = await aTwinOf(draft);
    const lock = await granted(takeLock(room.author, id));
    const save = (basedOn: number) => saveStory(room.author, id, basedOn, contentFor(room), { lock });
    const takeOver = async () => {
      for (let look = 0; look < looks; look += 1) await storyFor(room.editor, id);
      return takeLock(room.editor, id, true);
    };
    const [saved, taken] = await Promise.all([save(number), takeOver()]);
    expect(taken).toEqual({ ok: true, value: lock + 1 });
    expect((await rowOf(id)).workingNumber).toBe(saved.ok ? number + 1 : number);
    const locked = { key: "stories.locked", values: { name: room.editor.name } };
    if (!saved.ok) expect(saved.issues).toEqual([locked]);
    expect(await save(saved.ok ? number + 1 : number)).toEqual({ ok: false, issues: [locked] });
    return saved.ok;
  }
});
