import { eq, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandAppeals, demandSteps, demandSupports, demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { isCommentReason } from "@/newsroom/comments/comment";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { isNotShown, type TrackedDemand } from "./demand";
import { picturesOf } from "./picture-queries";
import { verdictOf } from "./queries";
import { topOf, voicesOf } from "./tree-queries";

/** The demand of a receipt as typed, raised or supported with it; null when there is none. */
export async function trackDemand(typedReceipt: string): Promise<TrackedDemand | null> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return null;
  const hash = hashOfReceipt(receipt);
  const supported = sql`exists (select 1 from ${demandSupports} where ${demandSupports.demandId} = ${demands.id} and ${demandSupports.receiptHash} = ${hash})`;
  const [row] = await db
    .select({
      id: demands.id,
      code: demands.code,
      title: demands.title,
      words: demands.words,
      name: demands.name,
      standing: demands.standing,
      reason: demands.reason,
      receiptHash: demands.receiptHash,
      voices: voicesOf(demands.id),
      appealWords: demandAppeals.words,
      appealState: demandAppeals.state,
    })
    .from(demands)
    .leftJoin(demandAppeals, eq(demandAppeals.demandId, demands.id))
    .where(sql`(${demands.receiptHash} = ${hash} or ${supported})`)
    .limit(1);
  if (!row) return null;
  const { id, code, title, words, standing } = row;
  const top = await topStateOf(id);
  if (!top) return null;
  const { state, organisation } = top;
  const verdict = await verdictOf(top.id, hash, top.round);
  const isRaiser = row.receiptHash === hash;
  return {
    receipt,
    as: isRaiser ? "raiser" : "supporter",
    // What others made theirs stays as long as one of them wants it.
    erased: isRaiser && (title === "" || (row.name === "" && row.voices > 0)),
    pictures: isRaiser ? await picturesOf(id) : [],
    ...{ code, title, words, standing, state, organisation, verdict },
    mergedInto: top.id === id ? null : { code: top.code, title: top.title },
    reason: isCommentReason(row.reason) ? row.reason : null,
    appeal:
      isRaiser && row.appealState !== null && row.appealWords !== null
        ? { words: row.appealWords, state: row.appealState }
        : null,
    mayAppeal: isRaiser && isNotShown(standing) && title !== "" && row.appealState === null,
    mayJudge: standing === "public" && state === "done" && verdict === null,
  };
}

// How far it is where it went on: itself, or what it was merged into.
async function topStateOf(demandId: string) {
  const [row] = await db
    .select({
      id: demands.id,
      code: demands.code,
      title: demands.title,
      state: demands.state,
      organisation: organisations.name,
      round: sql<number>`(select count(*)::int from ${demandSteps} where ${demandSteps.demandId} = ${demands.id} and ${demandSteps.kind} = 'done')`,
    })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(eq(demands.id, topOf(demandId)));
  return row ?? null;
}
