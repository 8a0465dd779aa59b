import { createHmac } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db";
import { secondJudgements } from "@/db/schema/moderation";
import { now } from "@/newsroom/clock";
import { keyFor } from "@/newsroom/people/secret";
import type { Decision } from "./comment";

/** One decision in so many is judged twice. */
const ONE_IN = 20;

/** Whether a decision is judged twice: settled by the city's secret, so that nobody can foresee it and nobody chooses it. */
export function isSampled(commentId: string, version: number): boolean {
  const drawn = createHmac("sha256", keyFor("second-judgement")).update(`${commentId}:${version}`).digest();
  return drawn.readUInt32BE(0) < 2 ** 32 / ONE_IN;
}

interface Taken {
  commentId: string;
  /** The version the decision was taken on. */
  version: number;
  decision: Decision;
  decidedBy: string;
}

/** Puts a decision by for a second look, if it is drawn. Nothing tells of it: no journal, no page, nobody. */
export async function sampleDecision(tx: Transaction, taken: Taken): Promise<void> {
  if (isSampled(taken.commentId, taken.version)) await putBy(tx, taken);
}

/** Puts a decision by for a second look. */
export async function putBy(
  tx: Transaction,
  { commentId, version, decision, decidedBy }: Taken,
): Promise<void> {
  if (decision === "remove") return;
  await tx.insert(secondJudgements).values({
    commentId,
    version: version + 1,
    firstDecision: decision,
    firstBy: decidedBy,
    createdAt: now(),
  });
}

/** A decision that is taken back was none. */
export async function dropSample(tx: Transaction, comment: { id: string; version: number }): Promise<void> {
  const { id, version } = comment;
  await tx
    .delete(secondJudgements)
    .where(and(eq(secondJudgements.commentId, id), eq(secondJudgements.version, version)));
}
