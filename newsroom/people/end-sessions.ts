import { and, eq, isNull, ne, type SQL } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { people, sessions } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "./person";
import { hashOf } from "./sessions";

/** Why a session no longer counts. */
type Ending = "sign-out" | "ended-by-owner" | "password" | "second-factor" | "suspension";

/** Ends the session of this id: a copy of its cookie is worth nothing from here on. An unknown or ended one stays ended. */
export async function signOut(sid: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [ended] = await end(tx, "sign-out", eq(sessions.tokenHash, hashOf(sid)));
    if (!ended) return;
    const [person] = await tx.select({ name: people.name }).from(people).where(eq(people.id, ended.personId));
    const actor = { personId: ended.personId, name: person?.name ?? "" };
    await record(tx, { actor, action: "session.sign-out", subject: { kind: "session", id: ended.id } });
  });
}

/** The viewer ends one of their own sessions (the id of its row). Refuses with general.not-found. */
export function endSession(viewer: Viewer, sessionId: string): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const own = and(eq(sessions.id, sessionId), eq(sessions.personId, viewer.personId));
    const [ended] = await end(tx, "ended-by-owner", own);
    if (!ended) return refused({ key: "general.not-found" });
    await record(tx, { actor: viewer, action: "session.end", subject: { kind: "session", id: ended.id } });
    return done(null);
  });
}

/** Ends all open sessions of a person, but for the one to `keep`, in the transaction of what made it necessary. */
export async function endSessions(
  tx: Transaction,
  personId: string,
  because: Ending,
  keep?: string,
): Promise<void> {
  await end(tx, because, and(eq(sessions.personId, personId), keep ? ne(sessions.id, keep) : undefined));
}

function end(tx: Transaction, because: Ending, which: SQL | undefined) {
  return tx
    .update(sessions)
    .set({ revokedAt: now(), revokedBecause: because })
    .where(and(isNull(sessions.revokedAt), which))
    .returning({ id: sessions.id, personId: sessions.personId });
}
