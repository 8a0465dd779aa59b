import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import type { Story } from "./story";
import type { Need, Step } from "./workflow";

export type Columns = Partial<typeof stories.$inferInsert>;

/**
 * Takes a step: an UPDATE whose WHERE holds everything the decision rested on: the step's states, the revision and
 * its hash, the rights as they are at this moment, and the second pair of eyes. False when any of it no longer holds,
 * so of two who act at once one wins and the other changes nothing.
 */
export async function move(tx: Transaction, viewer: Viewer, story: Story, step: Step, columns: Columns = {}): Promise<boolean> {
  const moved = await tx
    .update(stories)
    .set({
      ...columns,
      ...(step.to === "same" ? {} : { workingState: step.to }),
      ...(step.becomes ? { standing: step.becomes } : {}),
      touchedAt: new Date(),
    })
    .where(
      and(
        eq(stories.id, story.id),
        inArray(stories.workingState, [...step.from]),
        inArray(stories.standing, [...step.standing]),
        eq(stories.workingNumber, story.workingNumber),
        eq(stories.workingHash, story.workingHash),
        stillHolds(viewer, step),
        ...step.needs.map((need) => guards[need]?.(viewer)),
      ),
    )
    .returning({ id: stories.id });
  return moved.length === 1;
}

// Rights are read again inside the update: who was suspended or lost the role a moment ago changes nothing.
function stillHolds(viewer: Viewer, step: Step): SQL {
  const roles = sql.join(
    step.by.map((role) => sql`${role}`),
    sql`, `,
  );
  return sql`exists (
    select 1 from memberships m
    join people p on p.id = m.person_id and p.suspended_at is null
    join organisations o on o.id = m.organisation_id
    where m.person_id = ${viewer.personId} and m.role in (${roles})
      and (o.central or o.id = ${stories.organisationId}))`;
}

const contributed = (viewer: Viewer, last: SQL) => sql`exists (
  select 1 from revisions r
  where r.story_id = ${stories.id} and r.author_id = ${viewer.personId}
    and r.number > ${stories.approvedNumber} and r.number <= ${last})`;

/** The needs that the database checks once more, while it holds the row. */
const guards: Partial<Record<Need, (viewer: Viewer) => SQL>> = {
  "own-draft": (viewer) => sql`${stories.draftedBy} = ${viewer.personId}`,
  submitter: (viewer) => sql`${stories.submittedBy} = ${viewer.personId}`,
  unclaimed: () => sql`${stories.claimedBy} is null`,
  "other-eyes": (viewer) => sql`not ${contributed(viewer, sql`${stories.workingNumber}`)}`,
  "other-eyes-live": (viewer) => sql`not ${contributed(viewer, sql`${stories.liveNumber}`)}`,
  sealed: () => sql`${stories.approvedNumber} = ${stories.workingNumber} and ${stories.approvedHash} = ${stories.workingHash}`,
  "not-drafter": (viewer) => sql`${stories.draftedBy} <> ${viewer.personId}`,
  unreviewed: () => sql`${stories.unreviewed}`,
  "other-publisher": (viewer) => sql`${stories.unreviewedBy} <> ${viewer.personId}`,
};
