import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { admit } from "@/newsroom/admit";
import { now } from "@/newsroom/clock";
import type { FormSigns } from "@/newsroom/form-stamp";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Pace } from "@/newsroom/pace";
import { hashOfReceipt, receiptOf } from "@/newsroom/receipt";
import { tryCheck } from "@/newsroom/try-check";
import { commentWords } from "@/words/fa/comments";
import { publishTrusted } from "./at-once";
import { proofPlace } from "./comment";
import { easeOf } from "./ease/ease";
import { fingerprintOf, readToken } from "./fingerprint";
import { likenessOf } from "./likeness";
import { lookAt } from "./look-at";
import { findRepeated } from "./once";
import { isAnswerable, openPlace, type Place } from "./place";
import { cleanName, cleanWords, missingInWords } from "./requirements";
import { suspensionIssue } from "./suspension-queries";
import { pagesWithComments } from "./tags";
import { timesSaid } from "./times-said";

/** What a guest's form carries, as it was typed. */
export interface Posting {
  storyCode: number;
  /** The comment that is answered, or null. */
  parentId: string | null;
  name: string;
  words: string;
  /** The once-token of the page's script; without one the address bucket stands in for the sender. */
  token: string | null;
  /** Keyed hash of the sender's network; null where none is known. */
  addressBucket: string | null;
  /** What tells the writer's browser from others (newsroom/author-mark.ts); null without a script. */
  authorMark?: string | null;
  /** The account it is written from; null or nothing for a guest. */
  citizenId?: string | null;
  /** What the form's stamp tells of how it was filled in. */
  form: FormSigns;
  /** The answer to the task that came with the form (newsroom/proof-of-work.ts). */
  proof?: string | null;
}

/** The code the writer keeps. `repeated` when these words had already arrived and nothing new was kept. */
export interface Receipt {
  receipt: string;
  repeated: boolean;
}

/**
 * Takes in a comment, into the queue (under a story of the rule "trusted-after" a trusted writer's stands at once), and
 * answers with its receipt; the same posting sent twice (or a hundred times at once) is one comment with one receipt. A
 * reply is taken whatever was decided meanwhile about the comment it answers.
 *
 * Refuses with comments.name-missing, name-too-long, name-reserved, words-missing, words-too-long, unreadable,
 * story-withdrawn, closed, parent-missing, suspended, suspended-in, general.not-found, and the issues of admit.
 */
export async function postComment(posting: Posting): Promise<Outcome<Receipt>> {
  const issues = await missingInWords(posting);
  if (issues.length > 0) return refused(...issues);

  return db.transaction(async (tx) => {
    const place = await openPlace(tx, posting.storyCode);
    if (!place.ok) return place;
    const { parentId } = posting;
    if (parentId && !(await isAnswerable(tx, place.value.storyId, parentId)))
      return refused({ key: "comments.parent-missing" });
    return takeIn(tx, place.value, posting);
  });
}

async function takeIn(tx: Transaction, place: Place, posting: Posting): Promise<Outcome<Receipt>> {
  const token = readToken(posting.token);
  const sender = token ?? posting.addressBucket;
  const fingerprint = fingerprintOf({ ...posting, storyId: place.storyId, sender });
  const repeated = await findRepeated(tx, fingerprint, token !== null);
  if (repeated) return done({ receipt: receiptOf(repeated), repeated: true });

  const suspended = await suspensionIssue(tx, posting.authorMark, place.organisationId);
  if (suspended) return refused(suspended);
  const said = await timesSaid(tx, place.storyId, cleanWords(posting.words));
  const pace = await admit(tx, { ...posting, place: proofPlace(place.code), timesSaid: said.lately });
  if (!pace.ok) return pace;
  const found = { fingerprint, sameWords: said.ever > 0, pace: pace.value };
  return done({ receipt: await insert(tx, place, posting, found), repeated: false });
}

interface Found {
  fingerprint: string;
  sameWords: boolean;
  pace: Pace;
}

async function insert(
  tx: Transaction,
  place: Place,
  posting: Posting,
  { fingerprint, sameWords, pace }: Found,
): Promise<string> {
  const id = crypto.randomUUID();
  const receipt = receiptOf(id);
  const name = cleanName(posting.name);
  const words = cleanWords(posting.words);
  const { name: rawName, words: rawWords, form } = posting;
  const look = await lookAt(tx, { rawName, rawWords, form, pace, sameWords });
  const ease = await tryCheck(tx, (reader) => easeOf(reader, words));
  await tx.insert(comments).values({
    id,
    storyId: place.storyId,
    parentId: posting.parentId,
    name,
    body: words,
    state: "queued",
    receiptHash: hashOfReceipt(receipt),
    fingerprint,
    addressBucket: posting.addressBucket,
    authorMark: posting.authorMark ?? null,
    citizenId: posting.citizenId ?? null,
    ...look,
    likeness: likenessOf(words),
    ease: ease?.found ?? null,
    createdAt: now(),
  });
  await record(
    tx,
    {
      // The name stays with the comment: the journal keeps its rows for ever, a citizen may take a name back.
      actor: { personId: null, name: commentWords.guest },
      action: "comment.post",
      subject: { kind: "comment", id },
      to: "queued",
      detail: { signals: look.signals },
    },
    { tags: pagesWithComments(place.code) },
  );
  const { parentId, citizenId = null } = posting;
  await publishTrusted(tx, place, { id, parentId, signals: look.signals, citizenId });
  return receipt;
}
