import type { Transaction } from "@/db";
import type { FormSigns } from "@/newsroom/form-stamp";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { countAuthor, countPosting, type Pace, uncountAuthor } from "@/newsroom/pace";
import { spendProof } from "@/newsroom/proof-of-work";

/** What is known of a citizen's words while they arrive. */
export interface Arriving {
  /** What a proof of work has to be made for: one story, or the demands. */
  place: string;
  addressBucket: string | null;
  authorMark?: string | null;
  form: FormSigns;
  /** How often these very words came to this place in the last hour. */
  timesSaid: number;
  proof?: string | null;
}

/** A neighbourhood may say the same; the sixth time in an hour it is rather a machine. */
const OFTEN_SAID = 5;
const AN_HOUR = 60;

/**
 * Counts an arriving posting, and says how its network's pace is, or why it is not taken now. A network that many
 * share never closes: who comes with a proof of work is taken in, and held like everybody.
 *
 * Refuses with comments.too-many (more than ten in an hour from one browser), proof-needed and form-unknown.
 */
export async function admit(tx: Transaction, arriving: Arriving): Promise<Outcome<Pace>> {
  const pace = await countPosting(tx, arriving.addressBucket);
  const minutes = await countAuthor(tx, arriving.authorMark);
  if (minutes !== null) return refused({ key: "comments.too-many", values: { minutes } });

  const doubt = doubtOf(arriving, pace);
  if (!doubt || (await spendProof(tx, arriving.proof, arriving.place))) return done(pace);
  await uncountAuthor(tx, arriving.authorMark);
  return refused(doubt);
}

/**
 * When suspicion is high: the form is none of the city's; the network is busy (more than 30 in an hour); a machine's
 * field is filled in and the network sends many; or the same words came five times in an hour. What to do without a
 * proof, or null when none is asked for.
 */
function doubtOf({ form, timesSaid }: Arriving, { busyMinutes, many }: Pace): Issue | null {
  if (form.unsigned) return { key: "comments.form-unknown" };
  if (busyMinutes !== null) return { key: "comments.proof-needed", values: { minutes: busyMinutes } };
  const isMachine = (form.trap && many) || timesSaid >= OFTEN_SAID;
  return isMachine ? { key: "comments.proof-needed", values: { minutes: AN_HOUR } } : null;
}
