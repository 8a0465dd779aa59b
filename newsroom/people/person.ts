export const roles = ["author", "editor", "manager", "moderator", "administrator"] as const;
export type Role = (typeof roles)[number];

/** One right: this role, in this organisation; in the central desk it holds for all organisations. */
export interface Membership {
  organisationId: string;
  role: Role;
  central: boolean;
}

/** Who is asking. Read from the session on every request, never from a token. */
export interface Viewer {
  personId: string;
  name: string;
  sessionId: string;
  memberships: Membership[];
}

/** Does the viewer hold this role in this organisation, by own membership or through the central desk? */
export function holds(viewer: Viewer, role: Role, organisationId: string): boolean {
  return viewer.memberships.some(
    (membership) =>
      membership.role === role && (membership.central || membership.organisationId === organisationId),
  );
}

/** Does the viewer hold one of these roles in this organisation? */
export function holdsAny(viewer: Viewer, some: readonly Role[], organisationId: string): boolean {
  return some.some((role) => holds(viewer, role, organisationId));
}

/** Does the viewer hold this role anywhere? */
export function holdsSomewhere(viewer: Viewer, some: readonly Role[]): boolean {
  return viewer.memberships.some((membership) => some.includes(membership.role));
}

/**
 * The organisations in which the viewer holds one of these roles, in the form queries ask for:
 * "all" through the central desk, else their ids (perhaps none).
 */
export function organisationsWhere(viewer: Viewer, some: readonly Role[]): "all" | string[] {
  const held = viewer.memberships.filter((membership) => some.includes(membership.role));
  if (held.some((membership) => membership.central)) return "all";
  return held.map((membership) => membership.organisationId);
}

const speakers = ["author", "editor", "manager"] as const satisfies readonly Role[];

/** Does the viewer write, edit or manage in this very organisation, by a membership of their own in it? */
export function speaksFor({ memberships }: Viewer, organisationId: string): boolean {
  return memberships.some(
    (held) => held.organisationId === organisationId && speakers.some((role) => role === held.role),
  );
}
