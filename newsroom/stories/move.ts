import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import type { Role, Viewer } from "@/newsroom/people/person";
import { organisationsNow } from "./partners";
import { approvedBeforeLive } from "./rows";
import type { Story } from "./story";
import type { Need, Step } from "./workflow";

export type Columns = Partial<typeof stories.$inferInsert>;

/**
 * Takes a step: an UPDATE whose WHERE holds everything the decision rested on: the state the viewer saw, the working
 * and the public revision, the rights as they are at this moment, and the second pair of eyes. False when any of it
 * no longer holds, so of two who act at once one wins and the other changes nothing.
 */
export async function move(
  tx: Transaction,
  viewer: Viewer,
  story: Story,
  step: Step,
  columns: Columns = {},
): Promise<boolean> {
  const moved = await tx
    .update(stories)
    .set({
      ...columns,
      ...(step.to === "same" ? {} : { workingState: step.to }),
      ...(step.becomes ? { standing: step.becomes } : {}),
      touchedAt: now(),
    })
    .where(
      and(
        eq(stories.id, story.id),
        eq(stories.workingState, story.workingState),
        eq(stories.standing, story.standing),
        sql`${stories.liveNumber} is not distinct from ${story.liveNumber}`,
        eq(stories.workingNumber, story.workingNumber),
        eq(stories.workingHash, story.workingHash),
        holdsNow(viewer, step.by, organisationsNow(step)),
        ...step.needs.map((need) => guards[need]?.(viewer)),
      ),
    )
    .returning({ id: stories.id });
  return moved.length === 1;
}

/** The rights as they are at this moment: who was suspended or lost the role a moment ago changes nothing. */
export function holdsNow(viewer: Viewer, some: readonly Role[], organisationId: SQL): SQL<boolean> {
  return personHoldsNow(sql`${viewer.personId}`, some, organisationId);
}

/** The same of anybody, such as who holds the pen of a story. */
export function personHoldsNow(personId: SQL, some: readonly Role[], organisationId: SQL): SQL<boolean> {
  const roles = sql.join(
    some.map((role) => sql`${role}`),
    sql`, `,
  );
  return sql<boolean>`exists (
    select 1 from memberships m
    join people p on p.id = m.person_id and p.suspended_at is null
    join organisations o on o.id = m.organisation_id
    where m.person_id = ${personId} and m.role in (${roles})
      and (o.central or o.id = ${organisationId}))`;
}

const contributed = (viewer: Viewer, first: SQL, last: SQL) => sql`exists (
  select 1 from revisions r
  where r.story_id = ${stories.id} and ${viewer.personId} = any(r.author_id || r.also_by) and r.number > ${first} and r.number <= ${last})`;

/** The needs that the database checks once more, while it holds the row. */
const guards: Partial<Record<Need, (viewer: Viewer) => SQL>> = {
  "own-draft": (viewer) => sql`${stories.draftedBy} = ${viewer.personId}`,
  submitter: (viewer) => sql`${stories.submittedBy} = ${viewer.personId}`,
  unclaimed: () => sql`${stories.claimedBy} is null`,
  "other-eyes": (viewer) =>
    sql`not ${contributed(viewer, sql`${stories.approvedNumber}`, sql`${stories.workingNumber}`)}`,
  "other-eyes-live": (viewer) =>
    sql`not ${contributed(viewer, approvedBeforeLive, sql`${stories.liveNumber}`)}`,
  sealed: () =>
    sql`${stories.approvedNumber} = ${stories.workingNumber} and ${stories.approvedHash} = ${stories.workingHash}`,
  "not-drafter": (viewer) => sql`${stories.draftedBy} <> ${viewer.personId}`,
  "in-time": () =>
    sql`coalesce(${stories.embargoUntil} <= ${now()}, true) and coalesce(${stories.expiresAt} > ${now()}, true)`,
  unreviewed: () => sql`${stories.unreviewed}`,
  "other-publisher": (viewer) => sql`${stories.unreviewedBy} <> ${viewer.personId}`,
};
