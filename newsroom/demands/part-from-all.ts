import { and, eq, isNull, or } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demandMerges, demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { isId } from "@/newsroom/comments/comment";
import { record } from "@/newsroom/journal/record";
import { type DemandRow, tellInTimeline } from "./desk-demand";
import { pagesOf } from "./tags";
import { lockForest, lockInOrder, rootOf } from "./tree-queries";
import { retuneVoices } from "./voices";

/** Locks a demand together with those it was merged with itself. */
export async function lockWithMerged(tx: Transaction, id: string): Promise<void> {
  if (!isId(id)) return;
  await lockForest(tx);
  const pairs = await tx
    .select({ demandId: demandMerges.demandId, intoId: demandMerges.intoId })
    .from(demandMerges)
    .where(openMergesOf(id));
  await lockInOrder(tx, [
    id,
    await rootOf(tx, id),
    ...pairs.flatMap(({ demandId, intoId }) => [demandId, intoId]),
  ]);
}

/** Parts a demand that leaves the public from all it was merged with: nothing hides under what nobody can read. */
export async function partFromAll(
  tx: Transaction,
  actor: { personId: string | null; name: string },
  row: DemandRow,
): Promise<void> {
  const tags = await pagesOf(tx, row.id);
  const parted = await tx
    .update(demandMerges)
    .set({ partedAt: now() })
    .where(openMergesOf(row.id))
    .returning({ demandId: demandMerges.demandId, intoId: demandMerges.intoId });
  if (parted.length === 0) return;
  for (const { demandId } of parted) await retuneVoices(tx, demandId);
  for (const { demandId, intoId } of parted) {
    const isChild = intoId === row.id;
    const [other] = await tx
      .select({ id: demands.id, organisationId: demands.organisationId })
      .from(demands)
      .where(eq(demands.id, isChild ? demandId : intoId));
    if (other)
      await tellInTimeline(tx, actor, other, {
        kind: isChild ? "parted" : "let-go",
        otherDemandId: row.id,
      });
    await record(tx, { actor, action: "demand.part", subject: { kind: "demand", id: demandId } }, { tags });
  }
}

const openMergesOf = (id: string) =>
  and(or(eq(demandMerges.demandId, id), eq(demandMerges.intoId, id)), isNull(demandMerges.partedAt));
