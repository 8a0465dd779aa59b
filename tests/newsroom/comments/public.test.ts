import { describe, expect, it } from "vitest";
import { pool } from "@/db";
import { decideComment } from "@/newsroom/comments/decide";
import { publicComments, publicThread } from "@/newsroom/comments/public";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { decided, organisation, type Posted, posted, published, type Scene, scene } from "./stage";

/** Published comments in numbers no verb needs to make one by one. */
async function manyPublished(at: Scene, count: number, parentId: string | null = null): Promise<void> {
  await pool.query(
    `insert into comments (story_id, parent_id, name, body, state, published_at, fingerprint, created_at)
     select $1::uuid, $2::uuid, 'شهروند', 'نظر ' || n, 'published', now() + n * interval '1 second', 'test-' || n, now()
     from generate_series(1, $3) n`,
    [at.storyId, parentId, count],
  );
}

async function allPages(storyId: string) {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof publicComments>> = await publicComments(storyId, after);
    ids.push(...page.threads.map((thread) => thread.comment.id));
    after = page.next;
  } while (after);
  return ids;
}

describe("the comments under a story", () => {
  it("are the published ones, the oldest first, with their answers", async () => {
    const at = await scene();
    const first = await published(at, { name: "یک" });
    const second = await published(at, { name: "دو" });
    await posted(at.code);
    const reply = await published(at, { parentId: first.id, name: "سه" });

    const { threads, next } = await publicComments(at.storyId);
    expect(threads.map((thread) => thread.comment.id)).toEqual([first.id, second.id]);
    expect(threads[0]?.replies.map((comment) => comment.id)).toEqual([reply.id]);
    expect(next).toBeNull();
  });

  it("come by pages of twenty, none twice and none left out, though one is published meanwhile", async () => {
    const at = await scene();
    await manyPublished(at, 45);
    const first = await publicComments(at.storyId);
    expect(first.threads).toHaveLength(20);
    await published(at);
    const second = await publicComments(at.storyId, first.next);
    const third = await publicComments(at.storyId, second.next);
    const ids = [first, second, third].flatMap((page) => page.threads.map((thread) => thread.comment.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(45);
    expect(await allPages(at.storyId)).toHaveLength(46);
  });

  it.each(["nonsense", "0-0", "99999999999999-x", "-1-2", "1e5-1"])(
    "begin at the first page when %j is asked for",
    async (after) => {
      const at = await scene();
      const { id } = await published(at);
      expect((await publicComments(at.storyId, after)).threads.map((thread) => thread.comment.id)).toEqual([
        id,
      ]);
    },
  );

  it("take three queries for ten thousand as for one", async () => {
    const at = await scene();
    await manyPublished(at, 10_000);
    const [{ id } = { id: "" }] = (await publicComments(at.storyId)).threads.map((thread) => thread.comment);
    await manyPublished(at, 500, id);
    const asked = await queriesDuring(() => publicComments(at.storyId));
    expect(asked).toBe(3);
  });

  it("leave a marker where a published one was removed or withdrawn, and nothing of its words", async () => {
    const at = await scene();
    const [removed, withdrawn, never] = [
      await published(at, { name: "پنهان" }),
      await published(at, { name: "پنهان" }),
      await posted(at.code),
    ];
    const reply = await published(at, { parentId: removed.id });
    await decided(at.moderator, removed.id, "remove", 2);
    await withdrawComment(withdrawn.receipt);
    await withdrawComment(never.receipt);

    const { threads } = await publicComments(at.storyId);
    expect(threads.map((thread) => thread.comment)).toEqual([
      { id: removed.id, state: "removed", reason: "insult", at: expect.any(Date) },
      { id: withdrawn.id, state: "withdrawn", at: expect.any(Date) },
    ]);
    expect(threads[0]?.replies.map((comment) => comment.id)).toEqual([reply.id]);
    expect(JSON.stringify(threads)).not.toContain("پنهان");
  });
});

describe("a thread", () => {
  it("shows twenty answers and leads to the rest", async () => {
    const at = await scene();
    const { id } = await published(at);
    await manyPublished(at, 50, id);
    const first = await publicThread(at.storyId, id);
    const second = await publicThread(at.storyId, id, first?.moreReplies);
    const third = await publicThread(at.storyId, id, second?.moreReplies);
    const shown = [first, second, third].map((thread) => thread?.replies.map((reply) => reply.id) ?? []);
    expect(shown.map((ids) => ids.length)).toEqual([20, 20, 10]);
    expect(new Set(shown.flat()).size).toBe(50);
    expect(third?.moreReplies).toBeNull();
  });

  it("is not found under another story, before it is public, or by a reply's id", async () => {
    const [at, other] = [await scene(), await scene()];
    const [shown, waiting] = [await published(at), await posted(at.code)];
    const reply = await published(at, { parentId: shown.id });
    expect(await publicThread(other.storyId, shown.id)).toBeNull();
    expect(await publicThread(at.storyId, waiting.id)).toBeNull();
    expect(await publicThread(at.storyId, reply.id)).toBeNull();
    expect(await publicThread(at.storyId, "../../etc")).toBeNull();
  });
});

it("the counts add up at any moment, while fifty decisions are taken at once", async () => {
  const at = await scene();
  const waiting: Posted[] = [];
  for (let sent = 0; sent < 60; sent += 1) waiting.push(await posted(at.code));
  const acts = waiting.slice(0, 50).map(({ id, receipt }, place) => {
    if (place % 5 === 4) return withdrawComment(receipt);
    const decision = place % 2 === 0 ? ("publish" as const) : ("refuse" as const);
    return decideComment(at.moderator, { commentId: id, decision, version: 1, reason: "off-topic" });
  });
  const seen = await Promise.all([
    ...acts.map(() => accountOf(at.storyId)),
    Promise.all(acts).then(() => accountOf(at.storyId)),
  ]);

  for (const { received, published: shown, queued, notPublishable, withdrawn, removed } of seen) {
    expect(received).toBe(60);
    expect(shown + queued + notPublishable + withdrawn + removed).toBe(60);
  }
  expect(seen.at(-1)).toMatchObject({
    received: 60,
    published: 20,
    queued: 10,
    notPublishable: 20,
    withdrawn: 10,
    removed: 0,
  });
});

it("another story's comments are in nobody's counts", async () => {
  const at = await scene();
  await organisation();
  expect(await accountOf(at.storyId)).toMatchObject({
    received: 0,
    published: 0,
    queued: 0,
    notPublishable: 0,
    withdrawn: 0,
    removed: 0,
  });
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
