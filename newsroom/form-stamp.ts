import { createHmac, timingSafeEqual } from "node:crypto";
import { now } from "./clock";
import { keyFor } from "./people/secret";

/** What a public form carries: when it was written out, signed, and the name of its field that no human sees. */
export interface FormStamp {
  stamp: string;
  trapName: string;
}

/** What the stamp of a form that came back tells of how it was filled in. Each only makes a moderator look twice. */
export interface FormSigns {
  /** The field no human sees was filled in, or left out of the form. */
  trap: boolean;
  /** The form was never written out by this city, or a month ago. */
  unsigned: boolean;
  /** It came back faster than a human reads it. */
  hasty: boolean;
}

/** A form as a browser sends it. */
export const honestForm: FormSigns = { trap: false, unsigned: false, hasty: false };

// A page may be kept by the front and by a phone without a connection; a human needs longer than this for a name and a word.
const OLDEST = 30 * 86_400_000;
const SHORTEST = 3_000;

const STAMP = /^([0-9a-z]{1,9})\.([\w-]{22})$/;
const TRAP_NAME = /^(?:subject|section|reference|details)-[\w-]{5}$/;
const TRAP_WORDS = ["subject", "section", "reference", "details"] as const;

/** A stamp of this moment. The name of the trap follows from it, so that no form-filler can learn one by heart. */
export function makeFormStamp(): FormStamp {
  const seconds = Math.floor(now().getTime() / 1_000).toString(36);
  const stamp = `${seconds}.${signatureOf(seconds)}`;
  return { stamp, trapName: trapNameOf(stamp) };
}

/** Whether a field's name can be a trap's; which one it had to be, only its stamp tells. */
export function isTrapName(name: string): boolean {
  return TRAP_NAME.test(name);
}

/** Reads the stamp and the trap of a form that came back, from its fields as typed. */
export function signsOf(fields: ReadonlyMap<string, string>): FormSigns {
  const filled = [...fields].some(([name, value]) => isTrapName(name) && value !== "");
  const age = ageOf(fields.get("stamp") ?? "");
  if (age === null || age > OLDEST) return { trap: filled, unsigned: true, hasty: false };
  const isThere = fields.has(trapNameOf(fields.get("stamp") ?? ""));
  return { trap: filled || !isThere, unsigned: false, hasty: age < SHORTEST };
}

/** How long ago a stamp was made, in milliseconds; null for one of nobody's. */
function ageOf(stamp: string): number | null {
  const [, seconds = "", signature = ""] = STAMP.exec(stamp) ?? [];
  const due = Buffer.from(signatureOf(seconds));
  const given = Buffer.from(signature);
  if (given.length !== due.length || !timingSafeEqual(given, due)) return null;
  return now().getTime() - Number.parseInt(seconds, 36) * 1_000;
}

function signatureOf(seconds: string): string {
  return sealed("form-stamp", seconds).slice(0, 22);
}

function trapNameOf(stamp: string): string {
  const mark = sealed("form-trap", stamp);
  const word = TRAP_WORDS[mark.charCodeAt(0) % TRAP_WORDS.length];
  return `${word}-${mark.slice(1, 6)}`;
}

function sealed(purpose: string, text: string): string {
  return createHmac("sha256", keyFor(purpose)).update(text).digest("base64url");
}
