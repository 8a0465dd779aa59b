import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db";
import { notices } from "@/db/schema/notices";
import { memberships, people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import { at } from "@/newsroom/clock";
import { saveStory } from "@/newsroom/stories/draft";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { publishInEmergency } from "@/newsroom/stories/publish";
import { publishDue } from "@/newsroom/stories/publish-due";
import { returnStory } from "@/newsroom/stories/review";
import { scheduleStory, unscheduleStory } from "@/newsroom/stories/schedule";
import type { Kept } from "@/newsroom/stories/story";
import { restoreStory, withdrawStory } from "@/newsroom/stories/withdraw";
import {
  aNewsroom,
  anApproved,
  contentFor,
  granted,
  issuesOf,
  journalOf,
  type Newsroom,
  rowOf,
  stateOf,
  tracesOf,
} from "@/tests/stories";
import { build } from "./situations";

const HOUR = 3_600_000;
const MINUTE = 60_000;
let room: Newsroom;
let due: Date;
beforeEach(async () => {
  await db
    .update(stories)
    .set({ scheduledFor: new Date(Date.now() + 90 * 24 * HOUR) })
    .where(eq(stories.workingState, "scheduled"));
  room = await aNewsroom();
  due = new Date(Math.floor(Date.now() / 1000) * 1000 + HOUR);
});

const past = (milliseconds: number) => new Date(due.getTime() + milliseconds);

async function aScheduled(kept?: Kept): Promise<Kept> {
  const approved = kept ?? (await anApproved(room));
  await granted(scheduleStory(room.editor, approved.id, approved.number, due));
  return approved;
}

const actionsOf = async (id: string) => (await journalOf(id)).map(({ action }) => action);
const toldKinds = async (personId: string) =>
  (await db.select().from(notices).where(eq(notices.personId, personId))).map(({ kind }) => kind);

describe("a scheduled story", () => {
  it("goes out at its hour, not a second before, with the moment it went out", async () => {
    const { id } = await aScheduled();
    await at(past(-1_000), publishDue);
    expect(await stateOf(id)).toBe("scheduled/none");
    await at(past(2_000), publishDue);
    expect(await stateOf(id)).toBe("published/live");
    expect(await rowOf(id)).toMatchObject({
      publishedAt: past(2_000),
      scheduledFor: null,
      scheduledBy: null,
    });
    const entry = (await journalOf(id)).at(-1);
    expect(entry).toMatchObject({
      action: "story.publish-due",
      actorId: null,
      fromState: "scheduled/none",
      toState: "published/live",
      detail: { scheduledBy: room.editor.personId, scheduledFor: due.toISOString() },
    });
  });

  it("is published once, however many servers look at the same moment", async () => {
    const all = [await aScheduled(), await aScheduled(), await aScheduled()];
    await at(past(1_000), () => Promise.all(Array.from({ length: 10 }, () => publishDue())));
    for (const { id } of all) {
      expect(await stateOf(id)).toBe("published/live");
      expect((await actionsOf(id)).filter((action) => action === "story.publish-due")).toHaveLength(1);
    }
  });

  it("is published once and called late after an outage, and people hear of it", async () => {
    const { id } = await aScheduled();
    await at(past(10 * MINUTE), publishDue);
    await at(past(11 * MINUTE), publishDue);
    expect((await actionsOf(id)).filter((action) => action.startsWith("story.publish"))).toEqual([
      "story.publish-late",
    ]);
    expect((await journalOf(id)).at(-1)?.detail).toMatchObject({ lateMinutes: 10 });
    expect(await toldKinds(room.editor.personId)).toContain("story.publish-late");
    expect(await toldKinds(room.manager.personId)).toContain("story.publish-late");
  });

  it("is frozen: neither saved nor returned until the hour is taken back", async () => {
    const { id, number } = await aScheduled();
    const before = await tracesOf(id);
    expect(await issuesOf(saveStory(room.editor, id, number, contentFor(room)))).toEqual([
      "stories.wrong-state",
    ]);
    expect(await issuesOf(returnStory(room.manager, id, number, "نه"))).toEqual(["stories.wrong-state"]);
    expect(await tracesOf(id)).toBe(before);
    await granted(unscheduleStory(room.manager, id, number));
    await at(past(HOUR), publishDue);
    expect(await stateOf(id)).toBe("approved/none");
  });

  it("may be an update: the public text stays byte for byte until the hour, and unscheduling does not touch it", async () => {
    const { id, number } = await build(room, { working: "approved", standing: "live" });
    const { code, liveNumber } = await rowOf(id);
    const before = JSON.stringify(await publicStoryByCode(code));
    await granted(scheduleStory(room.editor, id, number, due));
    expect(JSON.stringify(await publicStoryByCode(code))).toBe(before);
    await granted(unscheduleStory(room.editor, id, number));
    expect(JSON.stringify(await publicStoryByCode(code))).toBe(before);
    await granted(scheduleStory(room.editor, id, number, due));
    await at(past(1_000), publishDue);
    expect((await rowOf(id)).liveNumber).toBe((liveNumber ?? 0) + 1);
  });

  it("may still go out in an emergency, and then the hour has nothing left to do", async () => {
    const { id, number } = await aScheduled();
    await granted(publishInEmergency(room.manager, id, number, "سیل در راه است"));
    await at(past(HOUR), publishDue);
    expect((await actionsOf(id)).filter((action) => action.startsWith("story.publish"))).toEqual([]);
  });
});

describe("what may not go out any more is held, with its reason", () => {
  async function expectHeld(id: string, why: string): Promise<void> {
    await at(past(1_000), publishDue);
    const row = await rowOf(id);
    expect(row).toMatchObject({
      workingState: "approved",
      heldBecause: why,
      scheduledFor: null,
      heldAt: past(1_000),
    });
    expect((await journalOf(id)).at(-1)).toMatchObject({ action: "story.hold", actorId: null });
    expect(await toldKinds(room.manager.personId)).toContain("story.hold");
    await at(past(HOUR), publishDue);
    expect((await actionsOf(id)).filter((action) => action === "story.hold")).toHaveLength(1);
  }

  it("who scheduled it was suspended before the hour: nothing goes out in their name", async () => {
    const { id } = await aScheduled();
    await db.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, room.editor.personId));
    await expectHeld(id, "suspended");
    expect(await publicStoryByCode((await rowOf(id)).code)).toBeNull();
  });

  it("who scheduled it lost the role", async () => {
    const { id } = await aScheduled();
    await db.delete(memberships).where(eq(memberships.personId, room.editor.personId));
    await expectHeld(id, "rights");
  });

  it("the live story was withdrawn meanwhile: the hour does not bring it back", async () => {
    const { id, number } = await build(room, { working: "approved", standing: "live" });
    await granted(scheduleStory(room.editor, id, number, due));
    await granted(withdrawStory(room.manager, id, number, "نادرست بود"));
    await expectHeld(id, "taken-down");
    expect(await stateOf(id)).toBe("approved/withdrawn");
  });

  it("but a story put back before its hour keeps it", async () => {
    const { id, number } = await build(room, { working: "approved", standing: "live" });
    await granted(scheduleStory(room.editor, id, number, due));
    await granted(withdrawStory(room.manager, id, number, "نادرست بود"));
    await granted(restoreStory(room.manager, id, number, "درست بود"));
    await at(past(1_000), publishDue);
    expect(await stateOf(id)).toBe("published/live");
  });

  it("a held story may be scheduled again, and the old reason is gone", async () => {
    const { id, number } = await aScheduled();
    await db.delete(memberships).where(eq(memberships.personId, room.editor.personId));
    await at(past(1_000), publishDue);
    await at(past(2_000), () => granted(scheduleStory(room.manager, id, number, past(HOUR))));
    expect((await rowOf(id)).heldBecause).toBeNull();
    await at(past(HOUR + 1), publishDue);
    expect(await stateOf(id)).toBe("published/live");
  });
});

describe("the moment itself", () => {
  it.each([
    ["none", null, "stories.time-missing"],
    ["not one", new Date(Number.NaN), "stories.time-missing"],
    ["this very moment's past", new Date(Date.now() - 1), "stories.time-past"],
    ["in a hundred years", new Date(Date.now() + 100 * 366 * 24 * HOUR), "stories.time-too-far"],
  ])("%s is refused and changes nothing", async (_, moment, key) => {
    const { id, number } = await anApproved(room);
    const before = await tracesOf(id);
    expect(await issuesOf(scheduleStory(room.editor, id, number, moment))).toEqual([key]);
    expect(await tracesOf(id)).toBe(before);
  });

  it("who drafted a story does not schedule it either", async () => {
    const { id, number } = await anApproved(room, room.editor);
    expect(await issuesOf(scheduleStory(room.editor, id, number, due))).toEqual(["stories.own-story"]);
  });
});

describe("a server killed on the way", () => {
  // The rows of these tables are written at different steps of one publication.
  it.each(["stories", "public_pictures", "notices", "journal", "freshness"])(
    "while it writes %s: nothing is half done, and the next run publishes once",
    async (table) => {
      const { id } = await aScheduled();
      const before = await tracesOf(id);
      const event = table === "stories" ? "update" : "insert or delete";
      await db.execute(`create or replace function dies() returns trigger language plpgsql as
        $$ begin raise exception 'killed'; end $$;
        create trigger dies before ${event} on ${table} for each statement execute function dies()`);
      await expect(at(past(1_000), publishDue)).rejects.toThrow();
      await db.execute(`drop trigger dies on ${table}`);
      expect(await tracesOf(id)).toBe(before);
      await at(past(2_000), publishDue);
      expect(await stateOf(id)).toBe("published/live");
      expect((await actionsOf(id)).filter((action) => action === "story.publish-due")).toHaveLength(1);
    },
  );

  it("one story that cannot be published keeps no other from its hour", async () => {
    const broken = await aScheduled();
    const sound = await aScheduled();
    await db.execute(`create or replace function dies() returns trigger language plpgsql as
      $$ begin if new.id = '${broken.id}' then raise exception 'killed'; end if; return new; end $$;
      create trigger dies before update on stories for each row execute function dies()`);
    await expect(at(past(1_000), publishDue)).rejects.toThrow();
    await db.execute("drop trigger dies on stories");
    expect(await stateOf(sound.id)).toBe("published/live");
    expect(await stateOf(broken.id)).toBe("scheduled/none");
  });
});
