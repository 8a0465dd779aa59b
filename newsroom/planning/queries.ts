import { and, asc, between, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db";
import { assignments } from "@/db/schema/assignments";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { stories } from "@/db/schema/stories";
import { templates } from "@/db/schema/templates";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { reachOf } from "@/newsroom/stories/reach";
import type { Assignment, AssignmentState } from "./assignment";
import { writers } from "./permissions";

const assignees = alias(people, "assignees");
const planner = alias(people, "planner");
const MOST = 300;

const columns = {
  id: assignments.id,
  organisationId: assignments.organisationId,
  organisation: organisations.name,
  title: assignments.title,
  brief: assignments.brief,
  assigneeId: assignments.assigneeId,
  assignee: assignees.name,
  deadline: assignments.deadline,
  eventPlace: assignments.eventPlace,
  eventAt: assignments.eventAt,
  templateId: assignments.templateId,
  celebratory: sql<boolean>`coalesce(${templates.celebratory}, false)`,
  storyId: stories.id,
  headline: stories.workingHeadline,
  workingState: stories.workingState,
  hasStory: sql<boolean>`${assignments.storyId} is not null`,
  delivered: sql<boolean>`exists (select 1 from stories s where s.id = ${assignments.storyId} and s.working_state not in ('draft', 'spiked'))`,
  state: assignments.state,
  droppedReason: assignments.droppedReason,
  planner: planner.name,
  since: assignments.since,
  version: assignments.version,
};

/** The assignments this viewer may see: those of the organisations they write in, and their own. */
function assignmentsWithin(viewer: Viewer): SQL | undefined {
  const held = organisationsWhere(viewer, writers);
  if (held === "all") return undefined;
  const within = held.length > 0 ? inArray(assignments.organisationId, held) : sql`false`;
  return or(within, and(eq(assignments.assigneeId, viewer.personId), inArray(assignments.state, ["taken"])));
}

// The story stands beside it only where the viewer's reach holds it (a limited one is nothing to others).
function read(viewer: Viewer, where: SQL | undefined, reader: Reader = db) {
  return reader
    .select(columns)
    .from(assignments)
    .innerJoin(organisations, eq(organisations.id, assignments.organisationId))
    .innerJoin(planner, eq(planner.id, assignments.createdBy))
    .leftJoin(assignees, eq(assignees.id, assignments.assigneeId))
    .leftJoin(templates, eq(templates.id, assignments.templateId))
    .leftJoin(stories, and(eq(stories.id, assignments.storyId), reachOf(viewer)))
    .where(and(assignmentsWithin(viewer), where));
}

type Row = Awaited<ReturnType<typeof read>>[number];

function withStory({ storyId, headline, workingState, ...row }: Row): Assignment {
  const isSeen = storyId !== null && headline !== null && workingState !== null;
  return { ...row, story: isSeen ? { id: storyId, headline, workingState } : null };
}

/** One assignment as far as this viewer may see it; null otherwise. */
export async function assignmentFor(
  viewer: Viewer,
  id: string,
  reader: Reader = db,
): Promise<Assignment | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await read(viewer, eq(assignments.id, id), reader);
  return row ? withStory(row) : null;
}

/** The assignments in these states, those due first on top; ended ones by when they ended. */
export async function assignmentsIn(
  viewer: Viewer,
  states: readonly AssignmentState[] = ["open", "taken"],
): Promise<Assignment[]> {
  const isOpen = states.includes("open") || states.includes("taken");
  const rows = await read(viewer, inArray(assignments.state, [...states]))
    .orderBy(isOpen ? asc(assignments.deadline) : desc(assignments.since), asc(assignments.id))
    .limit(MOST);
  return rows.map(withStory);
}

/** Those whose deadline or event lies between two moments, dropped ones left out. */
export async function assignmentsBetween(viewer: Viewer, from: Date, to: Date): Promise<Assignment[]> {
  const within = or(between(assignments.deadline, from, to), between(assignments.eventAt, from, to));
  const rows = await read(viewer, and(within, inArray(assignments.state, ["open", "taken", "done"])))
    .orderBy(asc(assignments.deadline), asc(assignments.id))
    .limit(MOST);
  return rows.map(withStory);
}

/** Whom an organisation's assignments can be given to: its own writers, and the central desk's. */
export async function writersOf(
  organisationIds: readonly string[],
  reader: Reader = db,
): Promise<{ id: string; name: string }[]> {
  if (organisationIds.length === 0) return [];
  return reader
    .selectDistinct({ id: people.id, name: people.name })
    .from(memberships)
    .innerJoin(people, and(eq(people.id, memberships.personId), sql`${people.suspendedAt} is null`))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        inArray(memberships.role, [...writers]),
        or(inArray(organisations.id, [...organisationIds]), organisations.central),
      ),
    )
    .orderBy(people.name);
}
