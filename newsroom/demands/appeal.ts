import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { demandAppeals, demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { cleanWords, objectionIssue } from "@/newsroom/comments/requirements";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { commentWords } from "@/words/fa/comments";
import { isNotShown } from "./demand";
import type { Change, DemandRow } from "./desk-demand";
import { mayRefuse, mayRoute } from "./permissions";
import { tellOfDemand } from "./route";
import { takeStep } from "./take";

/**
 * Who raised a demand objects once, with the receipt as typed, to its not being shown or being taken away. Refuses with
 * comments.receipt-unknown, comments.objection-missing, the issues of a comment's words, comments.appeal-not-now, -appeal-twice.
 */
export async function appealDemand(typedReceipt: string, words: string): Promise<Outcome<null>> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  const issue = objectionIssue(words);
  if (issue) return refused(issue);
  const hash = hashOfReceipt(receipt);
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(demands).where(eq(demands.receiptHash, hash)).for("update");
    if (!row) return refused({ key: "comments.receipt-unknown" });
    if (!isNotShown(row.standing) || row.title === "") return refused({ key: "comments.appeal-not-now" });
    const kept = await tx
      .insert(demandAppeals)
      .values({ demandId: row.id, words: cleanWords(words), createdAt: now() })
      .onConflictDoNothing()
      .returning({ id: demandAppeals.id });
    if (kept.length === 0) return refused({ key: "comments.appeal-twice" });
    const actor = { personId: null, name: commentWords.guest };
    const subject = { kind: "demand", id: row.id } as const;
    const entry = { actor, action: "demand.appeal", subject, from: `${row.standing}/${row.state}` };
    await record(tx, entry, { tags: ["transparency"] });
    return done(null);
  });
}

/**
 * Another person than who decided reads the objection: the decision stands, or everybody reads the demand after all. Refuses
 * as takeStep does, and with demands.own-desk, comments.erased, comments.appeal-own-decision, -appeal-unknown.
 */
export function decideDemandAppeal(
  viewer: Viewer,
  id: string,
  version: number | null,
  verdict: "upheld" | "reversed",
): Promise<Outcome<number>> {
  const rule = { may: mayRoute, from: ["not-publishable", "removed"] } as const;
  return takeStep(viewer, { id, version }, rule, async (tx, row) => {
    if (verdict === "upheld" && !mayRefuse(viewer, row.organisationId)) return { key: "demands.own-desk" };
    if (row.title === "") return { key: "comments.erased" };
    if (row.standingBy === viewer.personId) return { key: "comments.appeal-own-decision" };
    if (!(await close(tx, viewer, row, verdict))) return { key: "comments.appeal-unknown" };
    if (verdict === "upheld") return { set: {}, action: "uphold" };
    await tellOfDemand(tx, viewer, row);
    return afterAll(row);
  });
}

async function close(
  tx: Transaction,
  viewer: Viewer,
  row: DemandRow,
  state: "upheld" | "reversed",
): Promise<boolean> {
  const closed = await tx
    .update(demandAppeals)
    .set({ state, decidedBy: viewer.personId, decidedAt: now() })
    .where(and(eq(demandAppeals.demandId, row.id), eq(demandAppeals.state, "open")))
    .returning({ id: demandAppeals.id });
  return closed.length > 0;
}

// What citizens could read before has waited since then; what they never could begins now.
function afterAll(row: DemandRow): Change {
  return {
    set: { standing: "public", reason: null, openedAt: row.openedAt ?? now() },
    action: "reverse",
    step: { kind: row.openedAt ? "restored" : "registered" },
  };
}
