import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { commentOpinions } from "@/db/schema/comments";
import { giveOpinion, type Opinion } from "@/newsroom/comments/opinions";
import { publicComments, publicThread } from "@/newsroom/comments/public";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { renewPages } from "@/newsroom/journal/record";
import { granted, keysOf } from "@/tests/city";
import { posted, published, scene } from "./stage";

async function spoken() {
  const here = await scene();
  const { id, receipt } = await published(here);
  const say = (agrees: boolean, more: Partial<Opinion> = {}) =>
    giveOpinion({
      storyCode: here.code,
      commentId: id,
      agrees,
      token: randomUUID(),
      addressBucket: randomUUID(),
      ...more,
    });
  return { here, id, receipt, say };
}

// How many in this database wait for somebody's lock.
async function waiting(): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}

describe("agreeing and disagreeing", () => {
  it("counts each browser once, by its last press, on every page that shows the comment", async () => {
    const { here, id, say } = await spoken();
    const token = randomUUID();
    granted(await say(true, { token }));
    granted(await say(true, { token }));
    expect(granted(await say(false, { token }))).toEqual({ agree: 0, disagree: 1 });
    expect(granted(await say(true))).toEqual({ agree: 1, disagree: 1 });
    const opinions = { agree: 1, disagree: 1 };
    expect((await publicComments(here.storyId)).threads).toMatchObject([{ comment: { id, opinions } }]);
    expect(await publicThread(here.storyId, id)).toMatchObject({ comment: { opinions } });
  });

  it("renews pages in the order in which changes are committed: it waits for who writes already", async () => {
    const { say } = await spoken();
    const order: string[] = [];
    let opinion: Promise<unknown> = Promise.resolve();
    await db.transaction(async (tx) => {
      await renewPages(tx, { tags: [] });
      opinion = say(true).then(() => order.push("opinion"));
      await expect.poll(async () => (await waiting()) > 0 || order.length > 0).toBe(true);
      order.push("first");
    });
    await opinion;
    expect(order).toEqual(["first", "opinion"]);
  });

  it("by one browser pressing fifty times at once is one voice", async () => {
    const { say } = await spoken();
    const token = randomUUID();
    const all = await Promise.all(Array.from({ length: 50 }, () => say(true, { token })));
    for (const one of all) granted(one);
    expect(granted(await say(true, { token }))).toEqual({ agree: 1, disagree: 0 });
  });

  it("without a script is one voice for each network, and one for all whose network is unknown", async () => {
    const { say } = await spoken();
    const bucket = randomUUID();
    for (const addressBucket of [bucket, bucket, null, null])
      granted(await say(true, { token: null, addressBucket }));
    expect(granted(await say(true, { token: "short", addressBucket: bucket }))).toEqual({
      agree: 2,
      disagree: 0,
    });
  });

  it("leaves no trace by which one browser's opinions could be joined", async () => {
    const [one, other] = [await spoken(), await spoken()];
    const token = randomUUID();
    granted(await one.say(true, { token }));
    granted(await other.say(true, { token }));
    const rows = await db.select().from(commentOpinions);
    const voices = rows.filter(({ commentId }) => [one.id, other.id].includes(commentId));
    expect(new Set(voices.map(({ voice }) => voice)).size).toBe(2);
    expect(JSON.stringify(voices)).not.toContain(token);
  });

  it("is refused where the words are not public, or under another story's code", async () => {
    const { here, receipt, say } = await spoken();
    const waiting = await posted(here.code);
    const elsewhere = await scene();
    for (const more of [
      { commentId: waiting.id },
      { commentId: randomUUID() },
      { commentId: "x" },
      { storyCode: elsewhere.code },
    ])
      expect(keysOf(await say(true, more))).toEqual(["general.not-found"]);
    granted(await withdrawComment(receipt));
    expect(keysOf(await say(true))).toEqual(["general.not-found"]);
  });

  it("is slowed where one network presses without end", async () => {
    const { say } = await spoken();
    const addressBucket = randomUUID();
    for (let press = 0; press < 300; press += 1)
      granted(await say(true, { token: "same-browser-every-time", addressBucket }));
    expect(keysOf(await say(true, { addressBucket }))).toEqual(["comments.too-many"]);
  });
});
