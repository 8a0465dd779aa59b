import { randomInt } from "node:crypto";
import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";
import type { Transaction } from "@/db";
import { spentProofs } from "@/db/schema/limits";
import { now } from "@/newsroom/clock";
import { keyFor } from "@/newsroom/people/secret";

// Meant for about a second on a slow phone; what was measured stands in docs/decisions/0023. The answer lies between the two, so nobody has bad luck.
const ROUNDS = 5_000;
const NEAREST = 40;
const FURTHEST = 80;
const TEN_MINUTES = 600_000;
const LONGEST_ANSWER = 2_000;

/**
 * A task for one posting at this place, to be solved by the citizen's browser (components/reader/solve-proof.ts)
 * within ten minutes: as JSON, signed, and asking nobody but this server.
 */
export async function makeTask(place: string): Promise<string> {
  const task = await createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: ROUNDS,
    counter: randomInt(NEAREST, FURTHEST + 1),
    deriveKey,
    data: { place },
    expiresAt: new Date(now().getTime() + TEN_MINUTES),
    hmacSignatureSecret: secret(),
  });
  return JSON.stringify(task);
}

const answerSchema = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      expiresAt: z.number(),
      data: z.strictObject({ place: z.string() }),
    }),
    signature: z.string(),
  }),
  solution: z.strictObject({ counter: z.number(), derivedKey: z.string() }),
});

/** Is this the answer to a task of ours for this place, in time and never used before? From now on it is used. */
export async function spendProof(
  tx: Transaction,
  answer: string | null | undefined,
  place: string,
): Promise<boolean> {
  const proof = readAnswer(answer);
  if (!proof) return false;
  const { parameters, signature } = proof.challenge;
  const expiresAt = new Date(parameters.expiresAt * 1_000);
  if (parameters.data.place !== place || expiresAt <= now()) return false;
  const { verified } = await verifySolution({ ...proof, deriveKey, hmacSignatureSecret: secret() });
  if (!verified) return false;
  const spent = await tx
    .insert(spentProofs)
    .values({ signature, expiresAt })
    .onConflictDoNothing()
    .returning({ signature: spentProofs.signature });
  return spent.length === 1;
}

function readAnswer(answer: string | null | undefined): z.infer<typeof answerSchema> | null {
  if (!answer || answer.length > LONGEST_ANSWER) return null;
  try {
    return answerSchema.parse(JSON.parse(answer));
  } catch {
    return null;
  }
}

function secret(): string {
  return keyFor("proof-of-work").toString("base64url");
}
