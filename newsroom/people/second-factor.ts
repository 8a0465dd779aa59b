import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { endSessions } from "./end-sessions";
import { acceptCode, newSealedSecret } from "./one-time-code";
import { confirmPassword } from "./own-password";
import type { Viewer } from "./person";

/**
 * Begins enrolment: a new secret waits in the viewer's row, shown at the account until a code confirms it. Refuses
 * with people.already-enrolled (a lost phone is an administrator's matter: whoever sits at an open desk must not
 * be able to put theirs in its place).
 */
export async function beginSecondFactor(viewer: Viewer): Promise<Outcome<null>> {
  const begun = await db
    .update(people)
    .set({ totpSecret: newSealedSecret(viewer.personId), totpLastStep: null })
    .where(and(eq(people.id, viewer.personId), isNull(people.totpEnrolledAt)))
    .returning({ id: people.id });
  return begun.length > 0 ? done(null) : refused({ key: "people.already-enrolled" });
}

/**
 * Confirms it with the password and a code of the app: from now on signing in asks for one, and roles that waited
 * for it count. Other sessions of the viewer end. Refuses with the issues of own-password.ts,
 * people.enrolment-not-begun, people.code-wrong.
 */
export async function confirmSecondFactor(
  viewer: Viewer,
  { password, code }: { password: string; code: string },
): Promise<Outcome<null>> {
  const confirmed = await confirmPassword(viewer, password);
  if (!confirmed.ok) return confirmed;
  const { totpSecret, totpEnrolledAt } = confirmed.value;
  if (!totpSecret || totpEnrolledAt) return refused({ key: "people.enrolment-not-begun" });
  return db.transaction(async (tx) => {
    if (!(await acceptCode(tx, viewer.personId, totpSecret, code)))
      return refused({ key: "people.code-wrong", field: "code" });
    await tx.update(people).set({ totpEnrolledAt: now() }).where(eq(people.id, viewer.personId));
    await endSessions(tx, viewer.personId, "second-factor", viewer.sessionId);
    await record(tx, {
      actor: viewer,
      action: "person.enrol-second-factor",
      subject: { kind: "person", id: viewer.personId },
    });
    return done(null);
  });
}
