import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { isDemonstration } from "./demonstration";
import { rightsNow } from "./duties";
import type { Viewer } from "./person";

/**
 * What this person would see if they asked now, without a session of theirs: for what is sent to them. Null when they
 * are no more or suspended. It opens no door: a verb is given the viewer of a session.
 */
export async function viewerOfPerson(personId: string): Promise<Viewer | null> {
  const rows = await db
    .select({
      name: people.name,
      firstPasswordUntil: people.firstPasswordUntil,
      totpEnrolledAt: people.totpEnrolledAt,
      demonstration: isDemonstration,
      organisationId: memberships.organisationId,
      role: memberships.role,
      central: organisations.central,
    })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(people.id, personId), isNull(people.suspendedAt)));
  const [first] = rows;
  if (!first) return null;
  const standing = {
    firstPassword: first.firstPasswordUntil !== null,
    secondFactor: first.totpEnrolledAt !== null,
    demonstration: first.demonstration,
  };
  const held = rows.map(({ organisationId, role, central }) => ({ organisationId, role, central }));
  return { personId, name: first.name, sessionId: "", memberships: rightsNow(held, standing) };
}
