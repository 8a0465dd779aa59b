import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demandMerges, demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { isId } from "@/newsroom/comments/comment";
import { cleanWords, wordsIssue } from "@/newsroom/comments/requirements";
import { renewPages } from "@/newsroom/journal/record";
import type { Issue, Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { changeDemand, type DemandRow } from "./desk-demand";
import { mayRoute } from "./permissions";
import { pagesOf } from "./tags";
import { takeStep } from "./take";
import { lockForest, lockInOrder, parentOf, rootOf } from "./tree-queries";
import { retuneVoices } from "./voices";

/**
 * Merges a demand into another that asks the same («یکی کردن»): only a row says so; voices, words and timeline stay where they
 * are. Both are public, open and in the hands of this viewer, and the other is merged into none itself, so there is never a
 * cycle. Refuses as takeStep does, and with demands.merge-words-missing, -unknown, -itself, -elsewhere, -into-merged, -ended.
 */
export function mergeDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  intoCode: number | null,
  words: string,
): Promise<Outcome<number>> {
  const lock = async (tx: Transaction) => {
    await lockForest(tx);
    await lockInOrder(tx, [known(id), (await withCode(tx, intoCode))?.id ?? null]);
  };
  return takeStep(viewer, { id, version }, { may: mayRoute, from: ["public"], lock }, async (tx, row) => {
    const issue = wordsMissing(words);
    if (issue) return issue;
    const into = await withCode(tx, intoCode);
    if (into?.standing !== "public") return { key: "demands.merge-unknown", field: "into" };
    const unfit = await cannotTakeIn(tx, viewer, into, row);
    if (unfit) return { field: "into", ...unfit };
    const said = cleanWords(words);
    const merge = { demandId: row.id, intoId: into.id, words: said, mergedBy: viewer.personId };
    await tx.insert(demandMerges).values({ ...merge, mergedAt: now() });
    await retuneVoices(tx, into.id);
    const tookIn = { kind: "took-in", words: said, otherDemandId: row.id } as const;
    await changeDemand(tx, viewer, into, { set: {}, action: "take-in", reason: said, step: tookIn });
    const step = { kind: "merged", words: said, otherDemandId: into.id } as const;
    return { set: {}, action: "merge", reason: said, step };
  });
}

async function cannotTakeIn(
  tx: Transaction,
  viewer: Viewer,
  into: DemandRow,
  row: DemandRow,
): Promise<Issue | null> {
  if (into.id === row.id) return { key: "demands.merge-itself" };
  if (!mayRoute(viewer, into.organisationId)) return { key: "demands.merge-elsewhere" };
  const root = await rootOf(tx, into.id);
  if (root !== into.id) {
    const [top] = await tx.select({ code: demands.code }).from(demands).where(eq(demands.id, root));
    return { key: "demands.merge-into-merged", values: { code: top?.code ?? "" } };
  }
  // Nobody hides an open demand under one that ended, nor revives one that ended by the clock of another.
  return into.endedAt || row.endedAt ? { key: "demands.merge-ended" } : null;
}

/**
 * Parts a demand from the one it was merged into («جدا کردن»), with what was merged into it: each has its voices, state and
 * clock again as if they had never met. Refuses as takeStep does, and with demands.merge-words-missing, demands.not-merged,
 * demands.merge-elsewhere.
 */
export function partDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  words: string,
): Promise<Outcome<number>> {
  const lock = async (tx: Transaction) => {
    await lockForest(tx);
    if (known(id)) await lockInOrder(tx, [id, await parentOf(tx, id), await rootOf(tx, id)]);
  };
  const rule = { may: mayRoute, from: ["public"], evenMerged: true, lock } as const;
  return takeStep(viewer, { id, version }, rule, async (tx, row) => {
    const issue = wordsMissing(words);
    if (issue) return issue;
    const parentId = await parentOf(tx, row.id);
    const [parent] = parentId ? await tx.select().from(demands).where(eq(demands.id, parentId)) : [];
    if (!parent) return { key: "demands.not-merged" };
    if (!mayRoute(viewer, parent.organisationId)) return { key: "demands.merge-elsewhere" };
    const together = await pagesOf(tx, row.id);
    await tx
      .update(demandMerges)
      .set({ partedAt: now() })
      .where(and(eq(demandMerges.demandId, row.id), isNull(demandMerges.partedAt)));
    await retuneVoices(tx, row.id);
    await renewPages(tx, { tags: together });
    const said = cleanWords(words);
    const letGo = { kind: "let-go", words: said, otherDemandId: row.id } as const;
    await changeDemand(tx, viewer, parent, { set: {}, action: "let-go", reason: said, step: letGo });
    const step = { kind: "parted", words: said, otherDemandId: parent.id } as const;
    return { set: {}, action: "part", reason: said, step };
  });
}

const known = (id: string) => (isId(id) ? id : null);

async function withCode(tx: Transaction, code: number | null): Promise<DemandRow | null> {
  if (code === null) return null;
  const [row] = await tx.select().from(demands).where(eq(demands.code, code));
  return row ?? null;
}

function wordsMissing(words: string): Issue | null {
  return isBlank(words) ? { key: "demands.merge-words-missing", field: "words" } : wordsIssue(words);
}
