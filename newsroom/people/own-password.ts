import { eq } from "drizzle-orm";
import { db } from "@/db";
import { people } from "@/db/schema/people";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { isPassword } from "./password";
import type { Viewer } from "./person";
import { countSignIn } from "./tries";
import { TurnstileFull } from "./turnstile";

/**
 * Asks the viewer's own password once more before something that a borrowed, open desk must not be able to do.
 * Out comes the person's row. Refuses with people.old-password-wrong, people.slowed, people.busy, general.not-found.
 */
export async function confirmPassword(
  viewer: Viewer,
  password: string,
): Promise<Outcome<typeof people.$inferSelect>> {
  const own = `own:${viewer.personId}`;
  const turn = await countSignIn(own, own);
  if (turn.waitMinutes !== null)
    return refused({ key: "people.slowed", values: { minutes: turn.waitMinutes } });
  const [person] = await db.select().from(people).where(eq(people.id, viewer.personId));
  if (!person) return refused({ key: "general.not-found" });
  try {
    if (!(await isPassword(person.passwordHash, password)))
      return refused({ key: "people.old-password-wrong", field: "password" });
  } catch (error) {
    if (error instanceof TurnstileFull) return refused({ key: "people.busy" });
    throw error;
  }
  await turn.clear();
  return done(person);
}
