import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people, sessions } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { isDemonstration } from "./demonstration";
import { rightsNow } from "./duties";
import type { Membership, Viewer } from "./person";
import { hasEnded, isDueToBeSeen } from "./session-life";

/** Opens a session; out comes the random id (256 bits) for the cookie, which is kept nowhere, and the row's id. */
export async function openSession(
  tx: Transaction,
  personId: string,
): Promise<{ sid: string; sessionId: string }> {
  const sid = randomBytes(32).toString("base64url");
  const moment = now();
  const [row] = await tx
    .insert(sessions)
    .values({ tokenHash: hashOf(sid), personId, createdAt: moment, lastSeenAt: moment })
    .returning({ id: sessions.id });
  if (!row) throw new Error("no session row came back");
  return { sid, sessionId: row.id };
}

/**
 * Who asks with this session id: read anew for every request, in one query, so that sign-out, suspension and a
 * changed role count with the next one. Null when there is no such session, it was ended or has grown old, or its
 * person is suspended. Roles that wait for a duty (duties.ts) are left out.
 */
export async function viewerForSession(sid: string): Promise<Viewer | null> {
  const rows = await sessionRows(sid);
  const [first] = rows;
  if (!first || first.suspendedAt) return null;
  const held = rows.flatMap(membershipIn);
  const moment = now();
  if (hasEnded(first, held, moment)) return null;
  if (isDueToBeSeen(first, moment)) await markSeen(first.sessionId, moment);
  const { personId, name, sessionId } = first;
  const standing = {
    ...first,
    firstPassword: first.firstPasswordUntil !== null,
    secondFactor: first.totpEnrolledAt !== null,
  };
  return { personId, name, sessionId, memberships: rightsNow(held, standing) };
}

function sessionRows(sid: string) {
  return db
    .select({
      sessionId: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      personId: people.id,
      name: people.name,
      suspendedAt: people.suspendedAt,
      totpEnrolledAt: people.totpEnrolledAt,
      firstPasswordUntil: people.firstPasswordUntil,
      demonstration: isDemonstration,
      organisationId: memberships.organisationId,
      role: memberships.role,
      central: organisations.central,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(memberships, eq(memberships.personId, people.id))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(sessions.tokenHash, hashOf(sid)), isNull(sessions.revokedAt)));
}

function membershipIn(row: { [Key in keyof Membership]: Membership[Key] | null }): Membership[] {
  const { organisationId, role, central } = row;
  return organisationId !== null && role !== null && central !== null
    ? [{ organisationId, role, central }]
    : [];
}

async function markSeen(sessionId: string, moment: Date): Promise<void> {
  await db.update(sessions).set({ lastSeenAt: moment }).where(eq(sessions.id, sessionId));
}

/** The form in which the table knows a session id: SHA-256, so a copy of the table opens nothing. */
export function hashOf(sid: string): string {
  return createHash("sha256").update(sid).digest("hex");
}
