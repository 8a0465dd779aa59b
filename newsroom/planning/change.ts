import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { db } from "@/db";
import { assignments } from "@/db/schema/assignments";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { Assignment } from "./assignment";
import { type AssignmentAction, mayDo } from "./permissions";
import { assignmentFor } from "./queries";

/** Which assignment a decision is about, and the version it was taken on. */
export interface Decided {
  id: string;
  version: number | null;
}

interface Change {
  set: Partial<typeof assignments.$inferInsert>;
  reason?: string;
  tell?: (tx: Transaction) => Promise<void>;
}

/**
 * The common course of every verb: found, not stale, allowed, changed where the row is as it was, told and journalled.
 * Refuses with general.not-found, planning.version-missing, planning.stale, and what stands in `whyNot`.
 */
export async function changeAssignment(
  viewer: Viewer,
  { id, version }: Decided,
  action: AssignmentAction,
  make: (assignment: Assignment) => Outcome<Change> | Promise<Outcome<Change>>,
): Promise<Outcome<Assignment>> {
  const assignment = await assignmentFor(viewer, id);
  if (!assignment) return refused({ key: "general.not-found" });
  if (version === null || !Number.isInteger(version)) return refused({ key: "planning.version-missing" });
  if (version !== assignment.version) return refused({ key: "planning.stale" });
  if (!mayDo(viewer, assignment, action)) return refused(whyNot(assignment, action));
  const change = await make(assignment);
  if (!change.ok) return change;
  return write(viewer, assignment, action, change.value);
}

function write(viewer: Viewer, before: Assignment, action: AssignmentAction, change: Change) {
  return db.transaction(async (tx): Promise<Outcome<Assignment>> => {
    const changed = await tx
      .update(assignments)
      .set({ ...change.set, version: sql`${assignments.version} + 1` })
      .where(
        and(
          eq(assignments.id, before.id),
          eq(assignments.version, before.version),
          inArray(assignments.state, ["open", "taken"]),
        ),
      )
      .returning({ id: assignments.id });
    if (changed.length === 0) return refused({ key: "planning.stale" });
    await change.tell?.(tx);
    await record(tx, {
      actor: viewer,
      action: `assignment.${action}`,
      subject: { kind: "assignment", id: before.id },
      from: before.state,
      to: change.set.state ?? before.state,
      reason: change.reason ?? null,
    });
    return done(before);
  });
}

function whyNot({ state }: Assignment, action: AssignmentAction): Issue {
  if (state === "done" || state === "dropped") return { key: "planning.ended" };
  if (action === "take") return { key: state === "taken" ? "planning.not-open" : "planning.not-yours" };
  return { key: action === "start" || action === "finish" ? "planning.not-yours" : "planning.not-your-part" };
}
