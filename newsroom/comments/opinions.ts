import { and, eq, inArray, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { commentOpinions, comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { renewPages } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { countOpinion } from "@/newsroom/pace";
import { hideVoice } from "@/newsroom/voice";
import { isId, noOpinions, type Opinions } from "./comment";
import { readToken } from "./fingerprint";

/** What a citizen's press says. */
export interface Opinion {
  storyCode: number;
  commentId: string;
  agrees: boolean;
  /** The browser's own, kept by the page's script; without one the network stands in for it. */
  token: string | null;
  addressBucket: string | null;
}

/**
 * A citizen agrees or disagrees with public words: one voice for each browser (without a script: for each network and
 * day), and the last press counts. It moves and hides nothing. Out come the comment's counts. Refuses with
 * general.not-found (not public, or under a story that takes no words any more) and comments.too-many.
 */
export async function giveOpinion(given: Opinion): Promise<Outcome<Opinions>> {
  if (!isId(given.commentId)) return refused({ key: "general.not-found" });
  return db.transaction(async (tx) => {
    if (!(await isOpen(tx, given))) return refused({ key: "general.not-found" });
    const minutes = await countOpinion(tx, given.addressBucket);
    if (minutes !== null) return refused({ key: "comments.too-many", values: { minutes } });
    await keep(tx, given);
    await renewPages(tx, { tags: [`story:${given.storyCode}`] });
    return done((await opinionsOf([given.commentId], tx)).get(given.commentId) ?? noOpinions);
  });
}

/** How many agree and disagree with each of these comments, counted from the rows; those nobody judged are left out. */
export async function opinionsOf(
  commentIds: string[],
  reader: Pick<Transaction, "select"> = db,
): Promise<Map<string, Opinions>> {
  if (commentIds.length === 0) return new Map();
  const rows = await reader
    .select({
      id: commentOpinions.commentId,
      agree: sql<number>`count(*) filter (where ${commentOpinions.agrees})::int`,
      disagree: sql<number>`count(*) filter (where not ${commentOpinions.agrees})::int`,
    })
    .from(commentOpinions)
    .where(inArray(commentOpinions.commentId, commentIds))
    .groupBy(commentOpinions.commentId);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

async function isOpen(tx: Transaction, { commentId, storyCode }: Opinion): Promise<boolean> {
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(
      and(
        eq(comments.id, commentId),
        eq(comments.state, "published"),
        eq(stories.code, storyCode),
        eq(stories.standing, "live"),
      ),
    )
    .for("share", { of: comments });
  return rows.length > 0;
}

async function keep(tx: Transaction, { commentId, agrees, token, addressBucket }: Opinion): Promise<void> {
  const voice = hideVoice(commentId, readToken(token) ?? addressBucket ?? "nowhere");
  await tx
    .insert(commentOpinions)
    .values({ commentId, voice, agrees, createdAt: now() })
    .onConflictDoUpdate({
      target: [commentOpinions.commentId, commentOpinions.voice],
      set: { agrees, createdAt: now() },
    });
}
