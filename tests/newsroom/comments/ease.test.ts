import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "@/db";
import { comments, orderWords } from "@/db/schema/comments";
import { type QueueOrder, queueOrders } from "@/newsroom/comments/comment";
import { learnOrder } from "@/newsroom/comments/ease/learn";
import { learn } from "@/newsroom/comments/ease/model";
import { eraseComment } from "@/newsroom/comments/erase";
import { publicComments } from "@/newsroom/comments/public";
import { commentQueue } from "@/newsroom/comments/queue";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { freshWords } from "@/tests/fresh-words";
import { decided, posted, published, rowOf, type Scene, scene } from "./stage";

const GOOD = "پیاده‌روی خیابان ساحلی خراب است";
const BAD = "ارزان بخرید فروشگاه تخفیف ویژه";

const lessons = (count: number, words: string, isPublished: boolean) =>
  Array.from({ length: count }, () => ({ words, isPublished }));

it("says nothing before there are fifty decisions of each kind", () => {
  expect(learn([...lessons(500, GOOD, true), ...lessons(49, BAD, false)]).size).toBe(0);
  expect(learn([...lessons(49, GOOD, true), ...lessons(500, BAD, false)]).size).toBe(0);
});

it("weighs words by the decisions on them, and knows none of only two comments", () => {
  const known = learn([
    ...lessons(50, GOOD, true),
    ...lessons(50, BAD, false),
    ...lessons(2, "هوشنگ‌آبادی", true),
  ]);
  expect(known.get("تخفیف")).toBeLessThan(0);
  expect(known.get("خیابان")).toBeGreaterThan(0);
  expect(known.has("هوشنگابادی")).toBe(false);
});

const erasable = `واژه‌${randomUUID().replace(/[^a-z]/g, "")}`;
let receipts: string[];

beforeAll(async () => {
  const past = await scene();
  receipts = [];
  for (let at = 0; at < 50; at += 1) {
    await published(past, { words: `${GOOD} ${freshWords()}` });
    const refused = await posted(past.code, { words: `${BAD} ${at < 3 ? erasable : ""} ${freshWords()}` });
    await decided(past.moderator, refused.id, "refuse");
    if (at < 3) receipts.push(refused.receipt);
  }
  await learnOrder();
});

let here: Scene;
beforeEach(async () => {
  here = await scene();
});

async function listed(order: QueueOrder): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof commentQueue>> = await commentQueue(here.moderator, {
      state: "queued",
      order,
      after,
    });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after);
  return ids;
}

async function waiting(): Promise<string[]> {
  const rows = await db.select({ id: comments.id }).from(comments).where(eq(comments.storyId, here.storyId));
  return rows.map(({ id }) => id);
}

it("puts together what is easy and what is hard; oldest first is what one gets unasked", async () => {
  const unknown = await posted(here.code, { words: "Lorem ipsum" });
  const bad = await posted(here.code, { words: BAD });
  const good = await posted(here.code, { words: GOOD });
  expect(await listed("easy")).toEqual([good.id, unknown.id, bad.id]);
  expect(await listed("hard")).toEqual([bad.id, unknown.id, good.id]);
  const { items } = await commentQueue(here.moderator, { state: "queued" });
  expect(items.map(({ id }) => id)).toEqual([unknown.id, bad.id, good.id]);
});

it.each(queueOrders)("every waiting comment is listed once when ordered by %s", async (order) => {
  for (let sent = 0; sent < 45; sent += 1)
    await posted(here.code, { words: `${[GOOD, BAD, "Lorem"][sent % 3]} ${freshWords()}` });
  const ids = await listed(order);
  expect(ids).toHaveLength(45);
  expect([...ids].sort()).toEqual((await waiting()).sort());
});

it("what is learned between two pages moves nothing", async () => {
  for (let sent = 0; sent < 25; sent += 1) await posted(here.code, { words: `${BAD} ${freshWords()}` });
  const first = await commentQueue(here.moderator, { state: "queued", order: "easy" });
  await learnOrder();
  const second = await commentQueue(here.moderator, { state: "queued", order: "easy", after: first.next });
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25);
});

it.each([
  "5_nonsense",
  "9_' or true --",
  "99999999_1-x",
  "1700000000000-00000000-0000-4000-8000-000000000000",
])("the place %j of an address is its first page", async (after) => {
  const { id } = await posted(here.code, { words: GOOD });
  const { items } = await commentQueue(here.moderator, { state: "queued", order: "easy", after });
  expect(items.map((item) => item.id)).toEqual([id]);
});

it.each([-900, 900, null])(
  "a comment it gives %j waits, is decided and counted like any other",
  async (ease) => {
    const { id } = await posted(here.code);
    await db.update(comments).set({ ease }).where(eq(comments.id, id));
    expect(await rowOf(id)).toMatchObject({ state: "queued", signals: [] });
    expect(await accountOf(here.storyId)).toMatchObject({ received: 1, queued: 1, published: 0 });
    expect((await publicComments(here.storyId, null)).threads).toEqual([]);

    await decided(here.moderator, id, "publish");
    expect(await accountOf(here.storyId)).toMatchObject({ received: 1, queued: 0, published: 1 });
    expect((await publicComments(here.storyId, null)).threads.map(({ comment }) => comment.id)).toEqual([id]);
  },
);

it("signals do not depend on it", async () => {
  const before = await posted(here.code, { words: BAD });
  await db.delete(orderWords);
  const after = await posted((await scene()).code, { words: BAD });
  const [known, unknown] = [await rowOf(before.id), await rowOf(after.id)];
  const signalsOf = (row: typeof known) => (row.signals as string[]).filter((one) => one !== "alike");
  expect(known.ease).toBeLessThan(0);
  expect(unknown.ease).toBeNull();
  expect([unknown.state, unknown.reason, signalsOf(unknown)]).toEqual([
    known.state,
    known.reason,
    signalsOf(known),
  ]);
  await learnOrder();
});

it("what was erased is forgotten with the next run", async () => {
  const knows = async () =>
    (await db.select().from(orderWords).where(sql`${orderWords.word} like 'واژه%'`)).length > 0;
  expect(await knows()).toBe(true);
  for (const receipt of receipts) await eraseComment(receipt);
  await learnOrder();
  expect(await knows()).toBe(false);
});
