import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { isId } from "@/newsroom/comments/comment";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { StepKind } from "./demand";
import { tellFollowers } from "./follow-letters";
import { mayAnswer, mayRoute } from "./permissions";
import { pagesOf } from "./tags";

export type DemandRow = typeof demands.$inferSelect;

/**
 * A demand, locked until the transaction ends, if this viewer may know of it: what waits is for those who route it. Refuses
 * with general.not-found, and with demands.version-missing, demands.stale for another version than was on the screen.
 */
export async function openDemand(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  version: number | null,
): Promise<Outcome<DemandRow>> {
  if (!isId(id)) return refused({ key: "general.not-found" });
  const [row] = await tx.select().from(demands).where(eq(demands.id, id)).for("update");
  const isSeen =
    row &&
    (mayRoute(viewer, row.organisationId) ||
      (row.standing === "public" && mayAnswer(viewer, row.organisationId)));
  if (!row || !isSeen) return refused({ key: "general.not-found" });
  if (version === null) return refused({ key: "demands.version-missing" });
  return version === row.version ? done(row) : refused({ key: "demands.stale" });
}

/** What a step does to a demand. */
export interface Change {
  set: Partial<typeof demands.$inferInsert>;
  action: string;
  reason?: string | null;
  /** What everybody reads of it; none while nobody may. */
  step?: Telling;
}

interface Telling {
  kind: StepKind;
  words?: string;
  toOrganisationId?: string;
  mends?: string;
  otherDemandId?: string;
  storyId?: string;
}

type Actor = { personId: string | null; name: string };

/** Changes a locked demand, tells it in its timeline and in the journal; out comes its new version. */
export async function changeDemand(
  tx: Transaction,
  viewer: Actor,
  row: DemandRow,
  { set, action, reason = null, step }: Change,
): Promise<number> {
  const before = await pagesOf(tx, row.id);
  const changed = await tx
    .update(demands)
    .set({
      ...set,
      ...(set.standing ? { standingBy: viewer.personId, standingAt: now() } : {}),
      version: sql`${demands.version} + 1`,
    })
    .where(and(eq(demands.id, row.id), eq(demands.version, row.version)))
    .returning({ version: demands.version });
  if (changed.length === 0) throw new Error("a locked demand moved under its change");
  if (step) await tellInTimeline(tx, viewer, row, step);
  const tags = [...before, ...(await pagesOf(tx, row.id))];
  await record(
    tx,
    {
      actor: viewer,
      action: `demand.${action}`,
      subject: { kind: "demand", id: row.id },
      from: `${row.standing}/${row.state}`,
      to: `${set.standing ?? row.standing}/${set.state ?? row.state}`,
      revision: row.version,
      reason,
    },
    { tags, kind: takesAway(set) ? "purge" : "refresh" },
  );
  return row.version + 1;
}

// Words or a name that nobody is to read any more: the old page may not be shown even when no new one can be made.
function takesAway(set: Change["set"]): boolean {
  return set.name === "" || (set.standing !== undefined && set.standing !== "public");
}

/** A line in a demand's public timeline, and a letter to each who follows it. */
export async function tellInTimeline(
  tx: Transaction,
  viewer: Actor,
  row: Pick<DemandRow, "id" | "organisationId">,
  step: Telling,
): Promise<void> {
  const id = crypto.randomUUID();
  await tx.insert(demandSteps).values({
    ...step,
    id,
    demandId: row.id,
    organisationId: row.organisationId,
    byPerson: viewer.personId,
    at: now(),
  });
  await tellFollowers(tx, row.id, id, step.kind === "took-in" ? (step.otherDemandId ?? null) : null);
}
