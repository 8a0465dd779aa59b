import { expect, it } from "vitest";
import { pool } from "@/db";
import { type CommentOrder, MOST_AGREED, orderFrom } from "@/newsroom/comments/order";
import { publicComments } from "@/newsroom/comments/public";
import { commentPulse } from "@/newsroom/comments/pulse-queries";
import { knownQuery } from "@/server/known-parameters";
import { decided, posted, published, rowsUnder, type Scene, scene } from "./stage";

async function many(at: Scene, count: number): Promise<void> {
  await pool.query(
    `insert into comments (story_id, name, body, state, published_at, fingerprint, created_at)
     select $1::uuid, 'شهروند', 'نظر ' || n, 'published', now() - interval '1 day' + (n / 3) * interval '1 second', 'test-' || n, now()
     from generate_series(1, $2) n`,
    [at.storyId, count],
  );
}

async function agree(id: string, agreeing: number, disagreeing = 0): Promise<void> {
  await pool.query(
    `insert into comment_opinions (comment_id, voice, agrees)
     select $1::uuid, 'voice-' || n, n <= $2::int from generate_series(1, $2::int + $3::int) n`,
    [id, agreeing, disagreeing],
  );
}

async function page(at: Scene, order: CommentOrder, after: string | null = null) {
  const { threads, next } = await publicComments(at.storyId, after, order);
  return { ids: threads.map(({ comment }) => comment.id), next };
}

async function allOf(at: Scene, order: CommentOrder, meanwhile = async () => {}): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const read: Awaited<ReturnType<typeof page>> = await page(at, order, after);
    ids.push(...read.ids);
    after = read.next;
    await meanwhile();
  } while (after);
  return ids;
}

it.each(["oldest", "newest"] as const)(
  "the %s first: of 65 none twice and none left out, though others are published between two pages",
  async (order) => {
    const at = await scene();
    await many(at, 65);
    const there = (await rowsUnder(at.storyId)).map(({ id }) => id);
    let arrived = 0;
    const read = await allOf(at, order, async () => {
      if (arrived >= 3) return;
      arrived += 1;
      await published(at);
    });
    expect(new Set(read).size).toBe(read.length);
    expect(there.filter((id) => !read.includes(id))).toEqual([]);
  },
);

it("the newest first is the oldest first from its other end", async () => {
  const at = await scene();
  await many(at, 45);
  expect(await allOf(at, "newest")).toEqual((await allOf(at, "oldest")).reverse());
});

it("the most agreed with stand on one page, by their agreements alone; those nobody judged come by age", async () => {
  const at = await scene();
  await many(at, 65);
  const usual = await allOf(at, "oldest");
  const [liked = "", hated = "", disputed = ""] = [usual[50], usual[60], usual[64]];
  await agree(liked, 3);
  await agree(disputed, 3, 9);
  await agree(hated, 0, 50);
  const { ids, next } = await page(at, "agreed");
  expect(next).toBeNull();
  expect(ids).toEqual([liked, disputed, ...usual].slice(0, MOST_AGREED));
  expect(new Set(await allOf(at, "oldest"))).toContain(hated);
});

it("leaves removed words out of the most agreed with, and other stories' opinions", async () => {
  const [at, other] = [await scene(), await scene()];
  const [gone, shown, elsewhere] = [await published(at), await published(at), await published(other)];
  await agree(gone.id, 5);
  await agree(elsewhere.id, 9);
  await decided(at.moderator, gone.id, "remove", 2);
  expect((await page(at, "agreed")).ids).toEqual([shown.id]);
});

it("every order takes three queries", async () => {
  const at = await scene();
  await many(at, 3_000);
  for (const order of ["oldest", "newest", "agreed"] as const)
    expect(await queriesDuring(() => publicComments(at.storyId, null, order))).toBe(3);
});

it("the address asks for it, and nothing else is an order", () => {
  expect([undefined, "oldest", "x", ["newest"]].map(orderFrom)).toEqual(Array(4).fill("oldest"));
  expect(orderFrom("agreed")).toBe("agreed");
  expect(knownQuery("/news/1403/x", "sort=newest&utm=1&after=5")).toBe("?after=5&sort=newest");
  expect(knownQuery("/news/1403/x", "sort=oldest")).toBe("");
  expect(knownQuery("/news/1403/x", "sort=drop+table")).toBe("");
  expect(knownQuery("/news", "sort=newest")).toBe("");
  expect(knownQuery("/news/1403/comments/x", "sort=newest")).toBe("");
});

it("the pulse counts what everybody reads, answers among them", async () => {
  const at = await scene();
  expect(await commentPulse(at.storyId)).toEqual({ published: 0, last: null });
  const first = await published(at);
  await published(at, { parentId: first.id });
  await posted(at.code);
  const pulse = await commentPulse(at.storyId);
  expect(pulse).toEqual({ published: 2, last: expect.any(Date) });
  await decided(at.moderator, first.id, "remove", 2);
  expect((await commentPulse(at.storyId)).published).toBe(1);
});

/** How many statements reach the database while `work` runs. */
async function queriesDuring(work: () => Promise<unknown>): Promise<number> {
  let asked = 0;
  const query = pool.query.bind(pool);
  Object.assign(pool, {
    query: (...given: Parameters<typeof query>) => {
      asked += 1;
      return query(...given);
    },
  });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(pool, "query");
  }
  return asked;
}
