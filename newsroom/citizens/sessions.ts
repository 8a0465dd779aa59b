import { randomBytes } from "node:crypto";
import { and, desc, eq, gt, isNull, lt } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { citizenSessions, citizens } from "@/db/schema/citizens";
import { now } from "@/newsroom/clock";
import { hashOfToken } from "@/newsroom/sealed-address";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A session nobody used for so long is over. */
export const IDLE_DAYS = 90;

/** Who is asking, in an account of their own. */
export interface Citizen {
  id: string;
  sessionId: string;
}

/** Begins a session; out comes what its cookie holds: 256 random bits that rest nowhere else. */
export async function beginSession(tx: Transaction, citizenId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const at = now();
  await tx
    .insert(citizenSessions)
    .values({ tokenHash: hashOfToken(token), citizenId, lastSeenAt: at, createdAt: at });
  return token;
}

const living = () =>
  and(
    isNull(citizenSessions.revokedAt),
    gt(citizenSessions.lastSeenAt, new Date(now().getTime() - IDLE_DAYS * DAY)),
  );

/** The citizen of a cookie; null when its session was ended, has idled away, or never was. */
export async function citizenOfSession(token: string | null): Promise<Citizen | null> {
  if (!token) return null;
  const [row] = await db
    .select({ id: citizens.id, sessionId: citizenSessions.id, lastSeenAt: citizenSessions.lastSeenAt })
    .from(citizenSessions)
    .innerJoin(citizens, eq(citizens.id, citizenSessions.citizenId))
    .where(and(eq(citizenSessions.tokenHash, hashOfToken(token)), living(), isNull(citizens.erasedAt)));
  if (!row) return null;
  const { id, sessionId, lastSeenAt } = row;
  await touch(sessionId, lastSeenAt);
  return { id, sessionId };
}

// Once an hour is enough to tell a used session from an idle one.
async function touch(sessionId: string, lastSeenAt: Date): Promise<void> {
  const at = now();
  if (at.getTime() - lastSeenAt.getTime() < HOUR) return;
  await db
    .update(citizenSessions)
    .set({ lastSeenAt: at })
    .where(and(eq(citizenSessions.id, sessionId), lt(citizenSessions.lastSeenAt, at)));
}

/** Where this account is open, the newest first. */
export async function sessionsOf(citizen: Citizen) {
  const rows = await db
    .select({
      id: citizenSessions.id,
      createdAt: citizenSessions.createdAt,
      lastSeenAt: citizenSessions.lastSeenAt,
    })
    .from(citizenSessions)
    .where(and(eq(citizenSessions.citizenId, citizen.id), living()))
    .orderBy(desc(citizenSessions.createdAt));
  return rows.map((row) => ({ ...row, isThis: row.id === citizen.sessionId }));
}

/** Ends one session of the citizen's own, or all of them; another person's stays as it is. */
export async function endSessions(citizen: Citizen, which: "all" | { sessionId: string }): Promise<void> {
  const one = which === "all" ? undefined : eq(citizenSessions.id, which.sessionId);
  await db
    .update(citizenSessions)
    .set({ revokedAt: now() })
    .where(and(eq(citizenSessions.citizenId, citizen.id), isNull(citizenSessions.revokedAt), one));
}
