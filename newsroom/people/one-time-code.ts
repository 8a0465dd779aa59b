import { and, eq, isNull, lt, or } from "drizzle-orm";
import { generateSecret, generateURI, verifySync } from "otplib";
import type { Reader } from "@/db";
import { people } from "@/db/schema/people";
import { latinDigits } from "@/newsroom/persian/digits";
import { seal, unseal } from "./seal";

const PURPOSE = "second-factor";
// A phone's clock may be one step of thirty seconds before or behind ours.
const TOLERANCE_SECONDS = 30;

/** A new secret for an authenticator app, sealed for this person's row. */
export function newSealedSecret(personId: string): string {
  return seal(generateSecret(), PURPOSE, personId);
}

/** What an authenticator app is given: the secret to type, and the address to scan. */
export function secretToShow(
  sealed: string,
  person: { id: string; email: string },
): { secret: string; uri: string } {
  const secret = unseal(sealed, PURPOSE, person.id);
  return { secret, uri: generateURI({ issuer: "Meydan", label: person.email, secret }) };
}

/**
 * Is `code` (six digits of any script) this person's code of now? An accepted code is used up, it and all before it:
 * the row remembers its time step, and of two at once only one gets there.
 */
export async function acceptCode(
  reader: Reader,
  personId: string,
  sealed: string,
  code: string,
): Promise<boolean> {
  const step = stepOf(unseal(sealed, PURPOSE, personId), latinDigits(code).replace(/\s/g, ""));
  if (step === null) return false;
  const used = await reader
    .update(people)
    .set({ totpLastStep: step })
    .where(and(eq(people.id, personId), or(isNull(people.totpLastStep), lt(people.totpLastStep, step))))
    .returning({ id: people.id });
  return used.length > 0;
}

function stepOf(secret: string, token: string): number | null {
  if (!/^\d{6}$/.test(token)) return null;
  const result = verifySync({ secret, token, epochTolerance: TOLERANCE_SECONDS });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}
