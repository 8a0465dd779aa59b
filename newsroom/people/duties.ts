import type { Membership, Role } from "./person";

/** Roles that decide for others: a stolen password alone must not be enough for them. */
const guarded: readonly Role[] = ["manager", "moderator", "administrator"];

/** What decides whether somebody's roles count already. */
export interface Standing {
  /** The password is still the one somebody else handed over. */
  firstPassword: boolean;
  secondFactor: boolean;
  /** In the demonstration city everybody may look at everything at once. */
  demonstration: boolean;
}

/** What a person has to do before all their roles count. */
export type Duty = "own-password" | "second-factor";

/** The duty that stands between these memberships and their use, or null. */
export function dutyOf(memberships: readonly Membership[], standing: Standing): Duty | null {
  if (standing.firstPassword) return "own-password";
  return rightsNow(memberships, standing).length < memberships.length ? "second-factor" : null;
}

/** The memberships that count now; the others are withheld until the duty is done. */
export function rightsNow(memberships: readonly Membership[], standing: Standing): Membership[] {
  if (standing.firstPassword) return [];
  if (standing.secondFactor || standing.demonstration) return [...memberships];
  return memberships.filter((membership) => !guarded.includes(membership.role));
}
