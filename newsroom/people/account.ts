import { and, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people, sessions } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { isDemonstration } from "./demonstration";
import { type Duty, dutyOf } from "./duties";
import { secretToShow } from "./one-time-code";
import type { Viewer } from "./person";
import { hasEnded } from "./session-life";

/** What somebody sees of their own account. */
export interface Account {
  name: string;
  email: string;
  /** What is to be done before all roles count. */
  duty: Duty | null;
  enrolledAt: Date | null;
  /** While enrolling: what the authenticator app is to be given. */
  enrolment: { secret: string; uri: string } | null;
}

/** The viewer's own account; null when the person is no more. */
export async function accountOf(viewer: Viewer): Promise<Account | null> {
  const [person] = await db.select().from(people).where(eq(people.id, viewer.personId));
  return person ? shownTo(person, await dutyNow(viewer)) : null;
}

/** What the viewer has to do before all their roles count, or null. */
export async function dutyNow(viewer: Viewer): Promise<Duty | null> {
  const rows = await db
    .select({
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
    .where(eq(people.id, viewer.personId));
  const [first] = rows;
  if (!first) return null;
  const { firstPasswordUntil, totpEnrolledAt, demonstration } = first;
  return dutyOf(rows, {
    firstPassword: firstPasswordUntil !== null,
    secondFactor: totpEnrolledAt !== null,
    demonstration,
  });
}

function shownTo(person: typeof people.$inferSelect, duty: Duty | null): Account {
  const { id, name, email, totpSecret, totpEnrolledAt: enrolledAt } = person;
  const enrolment = totpSecret && !enrolledAt ? secretToShow(totpSecret, { id, email }) : null;
  return { name, email, duty, enrolledAt, enrolment };
}

/** One of the viewer's open sessions. */
export interface OpenSession {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  current: boolean;
}

/** The viewer's sessions that are still open, the one last used first. */
export async function sessionsOf(viewer: Viewer): Promise<OpenSession[]> {
  const rows = await db
    .select({ id: sessions.id, createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(and(eq(sessions.personId, viewer.personId), isNull(sessions.revokedAt)))
    .orderBy(desc(sessions.lastSeenAt));
  return rows
    .filter((row) => !hasEnded(row, viewer.memberships, now()))
    .map((row) => ({ ...row, current: row.id === viewer.sessionId }));
}
