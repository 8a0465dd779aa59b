import { and, desc, eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { demandSteps, demands, demandVerdicts } from "@/db/schema/demands";
import { demandVoices } from "@/db/schema/gathering";
import { now } from "@/newsroom/clock";
import { cleanWords, wordsIssue } from "@/newsroom/comments/requirements";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { peopleWith } from "@/newsroom/people/queries";
import { isBlank } from "@/newsroom/persian/blank";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { commentWords } from "@/words/fa/comments";
import { changeDemand, type DemandRow } from "./desk-demand";
import { pagesOf } from "./tags";
import { lockInOrder, rootOf } from "./tree-queries";

const guest = { personId: null, name: commentWords.guest };

/**
 * Whoever raised or supports a demand says, by receipt and once for each declaration, whether it is done: of a merged demand,
 * where it went on, as one of its voices. The raiser's «نه», or more of them than «بله» among the writers a demand was gathered
 * from, opens it again and tells the organisation. Refuses with comments.receipt-unknown, demands.not-declared,
 * demands.judged-already, and the issues of a comment's words.
 */
export async function judgeDemand(
  typedReceipt: string,
  verdict: "confirmed" | "not-confirmed",
  words: string,
): Promise<Outcome<null>> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  const issue = isBlank(words) ? null : wordsIssue(words);
  if (issue) return refused(issue);
  return db.transaction(async (tx) => {
    const holder = await holderOf(tx, hashOfReceipt(receipt));
    if (!holder) return refused({ key: "comments.receipt-unknown" });
    const { demand, raiser, writer, throughId } = holder;
    if (demand.standing !== "public" || demand.state !== "done")
      return refused({ key: "demands.not-declared" });
    const said = {
      demandId: demand.id,
      receiptHash: hashOfReceipt(receipt),
      round: await roundOf(tx, demand.id),
      verdict,
      throughId,
      raiser: raiser ? ("yes" as const) : ("no" as const),
      words: isBlank(words) ? "" : cleanWords(words),
      createdAt: now(),
    };
    const kept = await tx
      .insert(demandVerdicts)
      .values(said)
      .onConflictDoNothing()
      .returning({ id: demandVerdicts.id });
    if (kept.length === 0) return refused({ key: "demands.judged-already" });
    await follow(tx, { demand, verdict, raiser, reopens: writer && (await isDenied(tx, demand)) });
    return done(null);
  });
}

interface Holder {
  /** What they judge: their demand, or the one it was merged into. */
  demand: DemandRow;
  raiser: boolean;
  /** Their own words are part of what was gathered, with their consent. */
  writer: boolean;
  throughId: string | null;
}

async function holderOf(tx: Transaction, receiptHash: string): Promise<Holder | null> {
  const given = await givenWith(tx, receiptHash);
  if (!given) return null;
  const root = await rootOf(tx, given.demandId);
  await lockInOrder(tx, [given.demandId, root]);
  const [demand] = await tx.select().from(demands).where(eq(demands.id, root));
  if (!demand) return null;
  const isMerged = root !== given.demandId;
  return {
    demand,
    raiser: given.raiser && !isMerged,
    writer: given.writer && !isMerged,
    throughId: isMerged ? given.demandId : null,
  };
}

async function givenWith(tx: Transaction, receiptHash: string) {
  const [own] = await tx.select({ id: demands.id }).from(demands).where(eq(demands.receiptHash, receiptHash));
  if (own) return { demandId: own.id, raiser: true, writer: false };
  const [voice] = await tx
    .select({ demandId: demandVoices.demandId, writer: demandVoices.writer })
    .from(demandVoices)
    .where(eq(demandVoices.receiptHash, receiptHash));
  return voice ? { ...voice, raiser: false } : null;
}

// A gathered demand has no one raiser: the writers it was gathered from are it together, and decide by their number.
async function isDenied(tx: Transaction, demand: DemandRow): Promise<boolean> {
  if (!demand.gathered) return false;
  const round = await roundOf(tx, demand.id);
  const said = (verdict: "confirmed" | "not-confirmed") =>
    sql<number>`(count(distinct coalesce(${demandVoices.voice}, ${demandVoices.receiptHash}))
      filter (where ${demandVerdicts.verdict} = ${verdict}))::int`;
  const isWriters = and(
    eq(demandVoices.receiptHash, demandVerdicts.receiptHash),
    eq(demandVoices.demandId, demand.id),
    eq(demandVoices.writer, true),
  );
  const [counts] = await tx
    .select({ yes: said("confirmed"), no: said("not-confirmed") })
    .from(demandVerdicts)
    .innerJoin(demandVoices, isWriters)
    .where(and(eq(demandVerdicts.demandId, demand.id), eq(demandVerdicts.round, round)));
  return counts !== undefined && counts.no > counts.yes;
}

/** Which declaration is judged: how often it was declared done so far. */
async function roundOf(tx: Transaction, demandId: string): Promise<number> {
  const declared = and(eq(demandSteps.demandId, demandId), eq(demandSteps.kind, "done"));
  return (
    await tx.select({ id: demandSteps.id }).from(demandSteps).where(declared).orderBy(desc(demandSteps.at))
  ).length;
}

interface Said {
  demand: DemandRow;
  verdict: "confirmed" | "not-confirmed";
  raiser: boolean;
  /** With this word the writers of a gathered demand have denied the declaration. */
  reopens: boolean;
}

// A supporter's word is counted; who raised it, or the writers it was gathered from, decide whether it is open again.
async function follow(tx: Transaction, { demand, verdict, raiser, reopens }: Said): Promise<void> {
  if (reopens || (raiser && verdict === "not-confirmed")) return reopen(tx, demand);
  if (raiser) {
    await changeDemand(tx, guest, demand, { set: {}, action: "confirm", step: { kind: "confirmed" } });
    return;
  }
  const subject = { kind: "demand", id: demand.id } as const;
  await record(tx, { actor: guest, action: "demand.judge", subject }, { tags: await pagesOf(tx, demand.id) });
}

async function reopen(tx: Transaction, demand: DemandRow): Promise<void> {
  await tell(tx, {
    kind: "demand.reopened",
    to: await peopleWith(tx, ["editor"], demand.organisationId),
    by: guest,
    values: { title: demand.title },
  });
  const set = { state: "in-progress" as const, endedAt: null };
  await changeDemand(tx, guest, demand, { set, action: "reopen", step: { kind: "reopened" } });
}
