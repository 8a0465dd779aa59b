import type { Membership } from "./person";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// Administrators hold the keys of everybody, so an open desk of theirs closes sooner.
const staff = { idle: 12 * HOUR, whole: 7 * 24 * HOUR };
const administrators = { idle: 30 * MINUTE, whole: 12 * HOUR };

/** The longest a session can live, in seconds: what the cookie says. */
export const LONGEST_SESSION_SECONDS = staff.whole / 1000;

export interface SessionTimes {
  createdAt: Date;
  lastSeenAt: Date;
}

/** Has it been idle, or open, for too long? */
export function hasEnded(session: SessionTimes, memberships: readonly Membership[], at: Date): boolean {
  const life = memberships.some((membership) => membership.role === "administrator") ? administrators : staff;
  const idle = at.getTime() - session.lastSeenAt.getTime();
  const whole = at.getTime() - session.createdAt.getTime();
  return idle > life.idle || whole > life.whole;
}

/** Is it time to note that the session is in use? Once a minute is exact enough, and one write fewer for each page. */
export function isDueToBeSeen(session: SessionTimes, at: Date): boolean {
  return at.getTime() - session.lastSeenAt.getTime() >= MINUTE;
}
