import { holds, holdsSomewhere, type Membership, organisationsWhere, type Viewer } from "./person";

/** Who may open the list of people at all: administrators, of the whole city or of their own organisation. */
export function mayManagePeople(viewer: Viewer): boolean {
  return holdsSomewhere(viewer, ["administrator"]);
}

/** Giving or taking a role in an organisation is for its administrator. */
export function mayManageRolesIn(viewer: Viewer, organisationId: string): boolean {
  return holds(viewer, "administrator", organisationId);
}

/**
 * Suspending somebody, or handing them a new password, touches all their roles: it needs an administrator of every
 * organisation they work in. Who works nowhere yet is the central administrators' matter.
 */
export function mayManagePerson(viewer: Viewer, person: { memberships: readonly Membership[] }): boolean {
  if (isCentralAdministrator(viewer)) return true;
  const { memberships } = person;
  return (
    memberships.length > 0 &&
    memberships.every((held) => !held.central && mayManageRolesIn(viewer, held.organisationId))
  );
}

/** The journal tells of all organisations, so it is read from the central desk. */
export function mayReadJournal(viewer: Viewer): boolean {
  return isCentralAdministrator(viewer);
}

/** What the whole city goes by is set from the central desk. */
export function maySetCity(viewer: Viewer): boolean {
  return isCentralAdministrator(viewer);
}

function isCentralAdministrator(viewer: Viewer): boolean {
  return organisationsWhere(viewer, ["administrator"]) === "all";
}
