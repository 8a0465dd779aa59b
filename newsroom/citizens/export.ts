import { asc, eq } from "drizzle-orm";
import { db } from "@/db";
import { citizens } from "@/db/schema/citizens";
import { commentEdits } from "@/db/schema/comment-edits";
import { appeals, comments } from "@/db/schema/comments";
import { demandAppeals, demands } from "@/db/schema/demands";
import { voicesOfAccount } from "@/newsroom/demands/voice-queries";
import { receiptOf } from "@/newsroom/receipt";
import { openAddress } from "@/newsroom/sealed-address";
import { followsOf, ownComments, ownDemands, sealedAddressOf } from "./queries";
import { type Citizen, sessionsOf } from "./sessions";

/**
 * Everything kept of an account, for its owner: the address, where it is open, what it follows and wants too, and what was written from it,
 * with earlier words and objections. What a comment's or a demand's own receipt hands out besides is named by its receipt.
 */
export async function exportAccount(citizen: Citizen) {
  const address = await sealedAddressOf(citizen);
  if (!address) return null;
  const [opened, sessions, follows, comment, demand, voices, changes, objections] = await Promise.all([
    openedAt(citizen),
    sessionsOf(citizen),
    followsOf(address),
    ownComments(citizen),
    ownDemands(citizen),
    voicesOfAccount(citizen),
    changesBy(citizen),
    objectionsBy(citizen),
  ]);
  return {
    format: "meydan-account 3",
    email: openAddress(address),
    openedAt: opened,
    sessions: sessions.map(({ id: _, ...session }) => session),
    comments: comment,
    demands: demand,
    voices,
    changes,
    objections,
    follows: follows.map(({ stopToken: _, ...follow }) => follow),
  };
}

async function openedAt({ id }: Citizen): Promise<Date | null> {
  const [row] = await db.select({ at: citizens.createdAt }).from(citizens).where(eq(citizens.id, id));
  return row?.at ?? null;
}

/** Every change of words, with both texts, under the receipt of its comment. */
async function changesBy({ id }: Citizen) {
  const { commentId, before, after, state, reason, createdAt: at } = commentEdits;
  const rows = await db
    .select({ commentId, before, after, state, reason, at })
    .from(commentEdits)
    .innerJoin(comments, eq(comments.id, commentEdits.commentId))
    .where(eq(comments.citizenId, id))
    .orderBy(asc(commentEdits.createdAt), asc(commentEdits.id));
  return rows.map(({ commentId: of, ...change }) => ({ receipt: receiptOf(of), ...change }));
}

async function objectionsBy({ id }: Citizen) {
  const ofComments = await db
    .select({ of: comments.id, words: appeals.words, state: appeals.state, at: appeals.createdAt })
    .from(appeals)
    .innerJoin(comments, eq(comments.id, appeals.commentId))
    .where(eq(comments.citizenId, id));
  const ofDemands = await db
    .select({
      ...{ of: demands.id, words: demandAppeals.words, state: demandAppeals.state },
      at: demandAppeals.createdAt,
    })
    .from(demandAppeals)
    .innerJoin(demands, eq(demands.id, demandAppeals.demandId))
    .where(eq(demands.citizenId, id));
  return [...ofComments, ...ofDemands].map(({ of, ...objection }) => ({
    receipt: receiptOf(of),
    ...objection,
  }));
}
