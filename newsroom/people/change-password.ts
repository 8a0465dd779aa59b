import { eq } from "drizzle-orm";
import { db } from "@/db";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { endSessions } from "./end-sessions";
import { confirmPassword } from "./own-password";
import { hashPassword } from "./password";
import { passwordIssue } from "./password-rules";
import type { Viewer } from "./person";

/**
 * The viewer chooses a new password; every other session of theirs ends. Refuses with the issues of
 * own-password.ts and password-rules.ts, and people.password-same.
 */
export async function changePassword(
  viewer: Viewer,
  { password, newPassword }: { password: string; newPassword: string },
): Promise<Outcome<null>> {
  const confirmed = await confirmPassword(viewer, password);
  if (!confirmed.ok) return confirmed;
  if (newPassword === password) return refused({ key: "people.password-same", field: "newPassword" });
  const issue = passwordIssue(newPassword, confirmed.value);
  if (issue) return refused(issue);
  const passwordHash = await hashPassword(newPassword);
  return db.transaction(async (tx) => {
    const change = { passwordHash, passwordChangedAt: now(), firstPasswordUntil: null };
    await tx.update(people).set(change).where(eq(people.id, viewer.personId));
    await endSessions(tx, viewer.personId, "password", viewer.sessionId);
    await record(tx, {
      actor: viewer,
      action: "person.change-password",
      subject: { kind: "person", id: viewer.personId },
    });
    return done(null);
  });
}
