import { createHash, createHmac } from "node:crypto";
import { emailForm, isEmail } from "@/newsroom/people/email";
import { seal, unseal } from "@/newsroom/people/seal";
import { keyFor } from "@/newsroom/people/secret";

/** A citizen's address as it rests in the database: found again by its hash, read only with the city's secret. */
export interface SealedAddress {
  emailHash: string;
  emailSealed: string;
}

/** The address somebody typed in its one form; null when it cannot be one (ASCII only: a look-alike is nobody's). */
export function readAddress(typed: string): string | null {
  const email = emailForm(typed);
  return isEmail(email) ? email : null;
}

/** Seals an address that readAddress has read. The seal is bound to the hash: moved to another row it does not open. */
export function sealAddress(email: string): SealedAddress {
  const emailHash = createHmac("sha256", keyFor("citizen-address")).update(email).digest("base64url");
  return { emailHash, emailSealed: seal(email, "citizen-address", emailHash) };
}

/** The address again, at the moment a letter is sent or its owner asks. */
export function openAddress({ emailHash, emailSealed }: SealedAddress): string {
  return unseal(emailSealed, "citizen-address", emailHash);
}

export type TokenPurpose = "open" | "follow" | "stop";

/** What a letter's link carries: 256 bits that follow from a row's id and the city's secret, so that they rest nowhere. */
export function tokenOf(purpose: TokenPurpose, id: string): string {
  return createHmac("sha256", keyFor(`citizen-token:${purpose}`))
    .update(id)
    .digest("base64url");
}

/** What is stored of a token, and looked up. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
