import { asc, count, sql } from "drizzle-orm";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { freshness, journal, journalHead } from "@/db/schema/journal";
import { record } from "@/newsroom/journal/record";
import { verifyJournal } from "@/newsroom/journal/verify";
import { publishInEmergency } from "@/newsroom/stories/publish";
import { restoreStory, withdrawStory } from "@/newsroom/stories/withdraw";
import { aDraft, aNewsroom, anEmergency, granted, type Newsroom } from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

async function rowCount(): Promise<number> {
  const [row] = await db.select({ count: count() }).from(journal);
  return row?.count ?? 0;
}

async function headOf(): Promise<typeof journalHead.$inferSelect | undefined> {
  return (await db.select().from(journalHead))[0];
}

async function expectUnbroken(): Promise<void> {
  const head = await headOf();
  expect(await verifyJournal()).toEqual({ rows: await rowCount(), head: head?.hash });
  const rows = await db.select().from(journal).orderBy(asc(journal.number));
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, place) => place + 1));
}

describe("the journal", () => {
  it("is unbroken before anything happened", async () => {
    expect(await verifyJournal()).toEqual({ rows: 0, head: "0".repeat(64) });
  });

  it("stays one unbroken chain under fifty verbs at once", async () => {
    const before = await rowCount();
    await Promise.all(Array.from({ length: 50 }, () => aDraft(room)));
    expect(await rowCount()).toBe(before + 50);
    await expectUnbroken();
  });

  it("is found whole while the city goes on working", async () => {
    const work = Promise.all(Array.from({ length: 40 }, () => aDraft(room)));
    const verdicts = [];
    for (let look = 0; look < 40; look += 1) verdicts.push(await verifyJournal());
    await work;
    expect(verdicts.filter((verdict) => "broken" in verdict)).toEqual([]);
    await expectUnbroken();
  });

  it("keeps any name and any reason so that its hash can be computed again", async () => {
    const odd = { ...room.manager, name: 'مدیر "نقل"\\ ‌ 😀 </script>' };
    const story = await aDraft(room);
    await granted(publishInEmergency(odd, story.id, story.number, "خط یک\r\nخط دو\t\u0000 «كتاب» 😀"));
    await expectUnbroken();
  });

  it("has no row and no hole for what was refused or rolled back", async () => {
    const before = await rowCount();
    const failing = db.transaction(async (tx) => {
      await record(tx, { actor: room.manager, action: "story.save", subject: { kind: "story", id: "x" } });
      throw new Error("power cut");
    });
    await expect(failing).rejects.toThrow("power cut");
    expect(await rowCount()).toBe(before);
    await aDraft(room);
    await expectUnbroken();
  });
});

describe("the pages to renew", () => {
  it("are told in the order of the commits, each by its number", async () => {
    const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await listener.connect();
    const heard: number[] = [];
    const last = new Promise<void>((resolve) => {
      listener.on("notification", ({ payload }) =>
        payload === "0" ? resolve() : heard.push(Number(payload)),
      );
    });
    await listener.query("listen meydan_freshness");

    const drafts = await Promise.all(Array.from({ length: 50 }, () => aDraft(room)));
    const [newest] = await db
      .select({ number: sql<number>`coalesce(max(${freshness.number}), 0)::int` })
      .from(freshness);
    await Promise.all(
      drafts.map(({ id, number }) => granted(publishInEmergency(room.manager, id, number, "سیل"))),
    );
    await db.execute(sql`select pg_notify('meydan_freshness', '0')`);
    await last;
    await listener.end();

    const rows = await db
      .select()
      .from(freshness)
      .where(sql`${freshness.number} > ${newest?.number ?? 0}`);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    expect(heard).toHaveLength(rows.length);
    expect(new Set(rows.filter(({ tag }) => tag.startsWith("story:")).map(({ tag }) => tag)).size).toBe(50);
  });

  it("are taken down, not renewed, when a story is withdrawn, and renewed when it is restored", async () => {
    const { id, number } = await anEmergency(room);
    const kindsSince = async (from: number) =>
      (await db.select().from(freshness).where(sql`${freshness.number} > ${from}`)).map(({ kind }) => kind);
    const newest = async () =>
      (await db.select().from(freshness).orderBy(sql`number desc`).limit(1))[0]?.number ?? 0;
    const before = await newest();
    await granted(withdrawStory(room.manager, id, number, "بررسی"));
    expect(new Set(await kindsSince(before))).toEqual(new Set(["purge"]));
    const between = await newest();
    await granted(restoreStory(room.manager, id, number, "درست بود"));
    expect(new Set(await kindsSince(between))).toEqual(new Set(["refresh"]));
  });
});
