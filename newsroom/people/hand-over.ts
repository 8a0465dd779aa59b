import { eq } from "drizzle-orm";
import { db } from "@/db";
import { people } from "@/db/schema/people";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Added } from "./add";
import { endSessions } from "./end-sessions";
import { makeFirstPassword } from "./first-password";
import { hashPassword } from "./password";
import { mayManagePerson } from "./permissions";
import type { Viewer } from "./person";
import { personFor } from "./queries";

/**
 * Hands somebody who lost password or phone a new first password: the old one and the second factor are gone, all
 * sessions end, and their roles wait until they chose a password (and enrolled) again. Refuses with
 * general.not-found, general.not-allowed, people.own-password-elsewhere.
 */
export async function handOverPassword(viewer: Viewer, personId: string): Promise<Outcome<Added>> {
  const person = await personFor(viewer, personId);
  if (!person) return refused({ key: "general.not-found" });
  if (!mayManagePerson(viewer, person)) return refused({ key: "general.not-allowed" });
  // For oneself it would be a way around the old password and the second factor.
  if (personId === viewer.personId) return refused({ key: "people.own-password-elsewhere" });
  const { password, until } = makeFirstPassword();
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const anew = {
      passwordHash,
      firstPasswordUntil: until,
      totpSecret: null,
      totpEnrolledAt: null,
      totpLastStep: null,
    };
    await tx.update(people).set(anew).where(eq(people.id, personId));
    await endSessions(tx, personId, "password");
    await record(tx, {
      actor: viewer,
      action: "person.hand-over-password",
      subject: { kind: "person", id: personId },
    });
    return done({ id: personId, name: person.name, firstPassword: password });
  });
}
