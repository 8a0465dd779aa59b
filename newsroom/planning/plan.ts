import { eq } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { assignments } from "@/db/schema/assignments";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { templateFor } from "@/newsroom/templates/queries";
import { changeAssignment, type Decided } from "./change";
import { readFields, type TypedAssignment } from "./fields";
import { mayPlanFor } from "./permissions";
import { writersOf } from "./queries";

/** A new assignment: for whom (empty: whoever takes it) and from which template (empty: none). */
export interface NewAssignment extends TypedAssignment {
  organisationId: string;
  assigneeId: string;
  templateId: string;
}

/**
 * Plans an assignment and tells whom it is given to. `creationKey` (a UUID the form made) makes a double click one.
 * Refuses with planning.not-your-part, planning.nobody-there, planning.template-unknown and the issues of fields.ts.
 */
export async function planAssignment(
  viewer: Viewer,
  creationKey: string,
  typed: NewAssignment,
): Promise<Outcome<string>> {
  if (!z.uuid().safeParse(creationKey).success) return refused({ key: "general.unreadable" });
  if (!mayPlanFor(viewer, typed.organisationId)) return refused({ key: "planning.not-your-part" });
  const read = readFields(typed);
  const wrong = [...(read.ok ? [] : read.issues), ...(await wrongChoices(viewer, typed))];
  if (!read.ok || wrong.length > 0) return refused(...wrong);
  const { assigneeId, organisationId } = typed;
  const key = `${viewer.personId}:${creationKey}`;
  return db.transaction(async (tx) => {
    const row = {
      ...read.value,
      creationKey: key,
      organisationId,
      assigneeId: assigneeId || null,
      templateId: typed.templateId || null,
      state: assigneeId ? ("taken" as const) : ("open" as const),
      createdBy: viewer.personId,
      since: now(),
      createdAt: now(),
    };
    const [added] = await tx
      .insert(assignments)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: assignments.id });
    if (!added) return alreadyPlanned(tx, key);
    if (assigneeId) await tellGiven(tx, viewer, assigneeId, read.value.title);
    const subject = { kind: "assignment", id: added.id } as const;
    await record(tx, { actor: viewer, action: "assignment.plan", subject, to: row.state });
    return done(added.id);
  });
}

/** Changes what is asked or by when; a moved deadline is told of anew. Refuses as change.ts and fields.ts do. */
export function replanAssignment(
  viewer: Viewer,
  decided: Decided,
  typed: TypedAssignment,
): Promise<Outcome<unknown>> {
  return changeAssignment(viewer, decided, "replan", ({ deadline }) => {
    const read = readFields(typed, deadline);
    return read.ok ? done({ set: read.value }) : read;
  });
}

/** Gives an assignment to somebody else, or to nobody (empty). Refuses as change.ts does, and with planning.nobody-there. */
export function handOver(viewer: Viewer, decided: Decided, assigneeId: string): Promise<Outcome<unknown>> {
  return changeAssignment(viewer, decided, "hand-over", async (assignment) => {
    if (assigneeId && !(await writesFor(assignment.organisationId, assigneeId)))
      return refused({ key: "planning.nobody-there", field: "assigneeId" });
    return done({
      set: { assigneeId: assigneeId || null, state: assigneeId ? "taken" : "open", since: now() },
      tell: async (tx) => {
        if (assigneeId) await tellGiven(tx, viewer, assigneeId, assignment.title);
      },
    });
  });
}

async function wrongChoices(viewer: Viewer, typed: NewAssignment): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (typed.assigneeId && !(await writesFor(typed.organisationId, typed.assigneeId)))
    issues.push({ key: "planning.nobody-there", field: "assigneeId" });
  if (typed.templateId && !(await templateFor(viewer, typed.templateId)))
    issues.push({ key: "planning.template-unknown", field: "templateId" });
  return issues;
}

async function writesFor(organisationId: string, personId: string): Promise<boolean> {
  return (await writersOf([organisationId])).some(({ id }) => id === personId);
}

function tellGiven(tx: Transaction, by: Viewer, to: string, title: string): Promise<void> {
  return tell(tx, { kind: "assignment.given", to: [to], by, values: { title } });
}

async function alreadyPlanned(tx: Transaction, key: string): Promise<Outcome<string>> {
  const [row] = await tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(eq(assignments.creationKey, key));
  return row ? done(row.id) : refused({ key: "general.unreadable" });
}
