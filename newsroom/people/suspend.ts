import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { db } from "@/db";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { endSessions } from "./end-sessions";
import { isLastAdministrator } from "./last-administrator";
import { mayManagePerson } from "./permissions";
import type { Viewer } from "./person";
import { personFor } from "./queries";

/**
 * Suspends somebody: their sessions end in the same transaction, and open pages lose their power with the next
 * request. `reason` may be empty. Refuses with general.not-found, general.not-allowed, people.last-administrator,
 * people.already-suspended.
 */
export async function suspendPerson(
  viewer: Viewer,
  personId: string,
  reason: string,
): Promise<Outcome<null>> {
  const person = await personFor(viewer, personId);
  if (!person) return refused({ key: "general.not-found" });
  if (!mayManagePerson(viewer, person)) return refused({ key: "general.not-allowed" });
  return db.transaction(async (tx) => {
    if (await isLastAdministrator(tx, personId, "all")) return refused({ key: "people.last-administrator" });
    const suspended = await tx
      .update(people)
      .set({ suspendedAt: now() })
      .where(and(eq(people.id, personId), isNull(people.suspendedAt)))
      .returning({ id: people.id });
    if (suspended.length === 0) return refused({ key: "people.already-suspended" });
    await endSessions(tx, personId, "suspension");
    const subject = { kind: "person", id: personId } as const;
    await record(tx, { actor: viewer, action: "person.suspend", subject, reason: reason.trim() || null });
    return done(null);
  });
}

/** Ends a suspension; the person signs in anew. Refuses with general.not-found, general.not-allowed, people.not-suspended. */
export async function unsuspendPerson(viewer: Viewer, personId: string): Promise<Outcome<null>> {
  const person = await personFor(viewer, personId);
  if (!person) return refused({ key: "general.not-found" });
  if (!mayManagePerson(viewer, person)) return refused({ key: "general.not-allowed" });
  return db.transaction(async (tx) => {
    const freed = await tx
      .update(people)
      .set({ suspendedAt: null })
      .where(and(eq(people.id, personId), isNotNull(people.suspendedAt)))
      .returning({ id: people.id });
    if (freed.length === 0) return refused({ key: "people.not-suspended" });
    await record(tx, {
      actor: viewer,
      action: "person.unsuspend",
      subject: { kind: "person", id: personId },
    });
    return done(null);
  });
}
