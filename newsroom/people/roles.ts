import { and, eq } from "drizzle-orm";
import { db } from "@/db";
import { memberships } from "@/db/schema/people";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { isLastAdministrator } from "./last-administrator";
import { mayManageRolesIn } from "./permissions";
import type { Role, Viewer } from "./person";
import { personFor } from "./queries";

/** A role of somebody in an organisation. */
export interface Grant {
  personId: string;
  organisationId: string;
  role: Role;
}

/**
 * Gives somebody a role; it counts with their next request. Nobody gives roles to themselves: an administrator has no
 * right to approve or to moderate, and shall not be one step away from it. Refuses with general.not-found,
 * general.not-allowed, people.own-roles, people.role-held.
 */
export async function grantRole(viewer: Viewer, grant: Grant): Promise<Outcome<null>> {
  if (!(await personFor(viewer, grant.personId))) return refused({ key: "general.not-found" });
  if (!mayManageRolesIn(viewer, grant.organisationId)) return refused({ key: "general.not-allowed" });
  if (grant.personId === viewer.personId) return refused({ key: "people.own-roles" });
  return db.transaction(async (tx) => {
    const given = await tx
      .insert(memberships)
      .values({ personId: grant.personId, organisationId: grant.organisationId, role: grant.role })
      .onConflictDoNothing()
      .returning({ id: memberships.id });
    if (given.length === 0) return refused({ key: "people.role-held", field: "role" });
    await record(tx, entryFor(viewer, "person.grant-role", grant));
    return done(null);
  });
}

/**
 * Takes a role away; the next request of the person is without it. Refuses with general.not-found,
 * general.not-allowed, people.last-administrator, people.role-not-held.
 */
export async function withdrawRole(viewer: Viewer, grant: Grant): Promise<Outcome<null>> {
  if (!(await personFor(viewer, grant.personId))) return refused({ key: "general.not-found" });
  if (!mayManageRolesIn(viewer, grant.organisationId)) return refused({ key: "general.not-allowed" });
  return db.transaction(async (tx) => {
    const isKey = grant.role === "administrator";
    if (isKey && (await isLastAdministrator(tx, grant.personId, grant.organisationId))) {
      return refused({ key: "people.last-administrator" });
    }
    const taken = await tx.delete(memberships).where(exactly(grant)).returning({ id: memberships.id });
    if (taken.length === 0) return refused({ key: "people.role-not-held" });
    await record(tx, entryFor(viewer, "person.withdraw-role", grant));
    return done(null);
  });
}

function exactly({ personId, organisationId, role }: Grant) {
  return and(
    eq(memberships.personId, personId),
    eq(memberships.organisationId, organisationId),
    eq(memberships.role, role),
  );
}

function entryFor(viewer: Viewer, action: string, { personId, organisationId, role }: Grant) {
  return {
    actor: viewer,
    action,
    subject: { kind: "person" as const, id: personId },
    detail: { role, organisation: organisationId },
  };
}
