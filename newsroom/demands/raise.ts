import { eq } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { demandSupports, demands } from "@/db/schema/demands";
import { admit } from "@/newsroom/admit";
import { authorMark } from "@/newsroom/author-mark";
import { now } from "@/newsroom/clock";
import type { Signal } from "@/newsroom/comments/comment";
import { cleanName, cleanWords, missingInWords } from "@/newsroom/comments/requirements";
import { suspensionIssue } from "@/newsroom/comments/suspension-queries";
import { watchList } from "@/newsroom/comments/watch-queries";
import type { FormSigns } from "@/newsroom/form-stamp";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { countSupport, type Pace } from "@/newsroom/pace";
import { isBlank, lengthInLetters } from "@/newsroom/persian/blank";
import { searchWords } from "@/newsroom/persian/search-words";
import { hashOfReceipt, receiptOf } from "@/newsroom/receipt";
import { screen } from "@/newsroom/screening";
import { tryCheck } from "@/newsroom/try-check";
import { hideVoice, sealSender } from "@/newsroom/voice";
import { watchWordsIn } from "@/newsroom/watch-words";
import { commentWords } from "@/words/fa/comments";
import { LONGEST_TITLE, MOST_PICTURES, PROOF_PLACE } from "./demand";
import { type KeptPicture, takeKept } from "./kept-pictures";
import {
  attachPictures,
  type DrawnPicture,
  drawPictures,
  keepingNothingHalf,
  type SentPicture,
  storePictures,
  tooMany,
  unfitAlts,
  unfitPictures,
} from "./pictures";
import { isOrganisationOf } from "./queries";
import { pagesOf } from "./tags";
import { heldRootOf } from "./tree-queries";
import { senderOf, supportId } from "./voices";

/** What a citizen's form carries, as it was typed. */
export interface RaisedDemand {
  title: string;
  words: string;
  name: string;
  organisationId: string;
  addressBucket: string | null;
  /** What tells the writer's browser from others (newsroom/author-mark.ts); null without a script. */
  authorMark?: string | null;
  /** The account it is written from; null or nothing for a guest. */
  citizenId?: string | null;
  /** What it brings along to be seen; nothing for most. */
  pictures?: readonly SentPicture[];
  /** What waited with a form that came back (kept-pictures.ts). */
  kept?: readonly KeptPicture[];
  /** What the form's stamp tells of how it was filled in. */
  form: FormSigns;
  /** The answer to the task that came with the form (newsroom/proof-of-work.ts). */
  proof?: string | null;
}

/**
 * Takes in a citizen's demand, into the queue, and answers with the receipt. Its pictures are drawn only once its words fit
 * and its pace is admitted: drawing is dear. Refuses with demands.title-missing, title-too-long, organisation-missing, the issues
 * of a comment's name and words, those of pictures.ts and kept-pictures.ts, comments.suspended, comments.suspended-in, and those of admit.
 */
export async function raiseDemand(raised: RaisedDemand): Promise<Outcome<{ receipt: string }>> {
  const issues = await unfitDemand(raised);
  if (issues.length > 0) return refused(...issues);
  const pace = await db.transaction((tx) => admitted(tx, raised));
  if (!pace.ok) return pace;
  const pictures = await picturesOf(raised);
  if (!pictures.ok) return pictures;
  return keepingNothingHalf(pictures.value, () =>
    db.transaction(async (tx) => {
      const isStored = await storePictures(tx, pictures.value);
      if (!isStored) return refused({ key: "demands.pictures-not-kept" });
      const found = await signalsOf(tx, raised, pace.value);
      return done({ receipt: await insert(tx, raised, pictures.value, found) });
    }),
  );
}

/** What it brings along, drawn, in the order of the form's places. */
async function picturesOf({ pictures = [], kept = [] }: RaisedDemand): Promise<Outcome<DrawnPicture[]>> {
  const taken = await takeKept(kept);
  if (!taken.ok) return taken;
  const drawn = await drawPictures(pictures);
  if (!drawn.ok) return drawn;
  return done([...taken.value, ...drawn.value].sort((one, other) => one.place - other.place));
}

async function admitted(tx: Transaction, raised: RaisedDemand): Promise<Outcome<Pace>> {
  const suspended = await suspensionIssue(tx, raised.authorMark, raised.organisationId);
  if (suspended) return refused(suspended);
  return admit(tx, { ...raised, place: PROOF_PLACE, timesSaid: 0 });
}

/** What is missing before a demand can be taken in, field by field; nothing when it can. */
export async function unfitDemand(raised: Omit<RaisedDemand, "addressBucket" | "form">): Promise<Issue[]> {
  const inWords = [...(await wrongTitle(raised)), ...(await missingInWords(raised))];
  const { pictures = [], kept = [] } = raised;
  if (pictures.length + kept.length > MOST_PICTURES) return [...inWords, tooMany];
  return [...inWords, ...(await unfitPictures(pictures)), ...unfitAlts(kept)];
}

/** What is wrong with what is asked, and of whom. */
export async function wrongTitle({
  title,
  organisationId,
}: Pick<RaisedDemand, "title" | "organisationId">): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (isBlank(title)) issues.push({ key: "demands.title-missing", field: "title" });
  else if (lengthInLetters(cleanName(title)) > LONGEST_TITLE)
    issues.push({ key: "demands.title-too-long", field: "title", values: { most: LONGEST_TITLE } });
  if (!(await isOrganisationOf(organisationId)))
    issues.push({ key: "demands.organisation-missing", field: "organisationId" });
  return issues;
}

// What others asked before is shown while it is written (similar demands); no sameness is a signal here.
async function signalsOf(tx: Transaction, raised: RaisedDemand, pace: Pace): Promise<Found> {
  const shown = [...(raised.pictures ?? []), ...(raised.kept ?? [])].map(({ alt }) => alt);
  const said = [raised.title, raised.words, ...shown].join("\n");
  const listed = await tryCheck(tx, async (reader) =>
    watchWordsIn(`${raised.name}\n${said}`, await watchList(reader)),
  );
  const watchWords = listed?.found ?? [];
  const signals = screen({
    ...raised.form,
    rawName: raised.name,
    rawWords: said,
    tooSoon: pace.tooSoon || raised.form.hasty,
    many: pace.many,
    sameWords: false,
    alike: false,
    watchWords,
    failed: listed === null,
  });
  return { signals, watchWords };
}

interface Found {
  signals: Signal[];
  watchWords: string[];
}

async function insert(
  tx: Transaction,
  raised: RaisedDemand,
  pictures: readonly DrawnPicture[],
  found: Found,
): Promise<string> {
  const id = crypto.randomUUID();
  const receipt = receiptOf(id);
  const [title, words] = [cleanName(raised.title), cleanWords(raised.words)];
  const sender = senderOf(raised);
  await tx.insert(demands).values({
    id,
    title,
    words,
    name: cleanName(raised.name),
    organisationId: raised.organisationId,
    receiptHash: hashOfReceipt(receipt),
    searchText: searchWords(`${title}\n${words}`).join(" "),
    addressBucket: raised.addressBucket,
    authorMark: raised.authorMark ?? null,
    citizenId: raised.citizenId ?? null,
    voice: sender ? hideVoice(id, sender) : null,
    ...found,
    createdAt: now(),
  });
  await attachPictures(tx, id, pictures);
  const actor = { personId: null, name: commentWords.guest };
  await record(
    tx,
    { actor, action: "demand.raise", subject: { kind: "demand", id }, to: "queued" },
    { tags: ["transparency"] },
  );
  return receipt;
}

/**
 * Another citizen asks the same: one more voice, and a receipt with which they have a say later. `token` is the browser's:
 * pressed twice it is one voice. Without a script it is the network's, one a day; whoever presses second gets no receipt, for
 * it is not theirs. Refuses with general.not-found, comments.too-many, demands.counted-today.
 */
export async function supportDemand(
  code: number,
  token: string | null,
  addressBucket: string | null,
): Promise<Outcome<{ receipt: string }>> {
  return db.transaction(async (tx) => {
    const demand = await askedWith(tx, code);
    if (demand?.standing !== "public") return refused({ key: "general.not-found" });
    const browser = z.uuid().safeParse(token).data ?? null;
    const id = browser ? supportId(demand.id, browser) : crypto.randomUUID();
    const receipt = receiptOf(id);
    const receiptHash = hashOfReceipt(receipt);
    const known = await tx
      .select({ id: demandSupports.id })
      .from(demandSupports)
      .where(eq(demandSupports.receiptHash, receiptHash));
    if (known.length > 0) return done({ receipt });
    const minutes = await countSupport(tx, addressBucket);
    if (minutes !== null) return refused({ key: "comments.too-many", values: { minutes } });
    const given = { id, demandId: demand.id, receiptHash, createdAt: now() };
    const kept = await tx
      .insert(demandSupports)
      .values({ ...given, ...traceOf(demand.id, receiptHash, browser, addressBucket) })
      .onConflictDoNothing()
      .returning({ id: demandSupports.id });
    if (kept.length === 0) return browser ? done({ receipt }) : refused({ key: "demands.counted-today" });
    const actor = { personId: null, name: commentWords.guest };
    const subject = { kind: "demand", id: demand.id } as const;
    await record(tx, { actor, action: "demand.support", subject }, { tags: await pagesOf(tx, demand.id) });
    return done({ receipt });
  });
}

// How a later merge tells that two voices are one sender's: a browser's rests sealed, a network's for thirty days.
function traceOf(demandId: string, receiptHash: string, browser: string | null, bucket: string | null) {
  const sender = authorMark(browser);
  return sender
    ? { voice: hideVoice(demandId, sender), senderSealed: sealSender(sender, receiptHash) }
    : { voice: hideVoice(demandId, bucket ?? "nowhere"), addressBucket: bucket };
}

// The demand of this code, or the one it was merged into: who asks there twice is one voice.
async function askedWith(tx: Transaction, code: number) {
  const [named] = await tx.select({ id: demands.id }).from(demands).where(eq(demands.code, code));
  if (!named) return null;
  const root = await heldRootOf(tx, named.id);
  if (!root) return null;
  const [demand] = await tx
    .select({ id: demands.id, standing: demands.standing })
    .from(demands)
    .where(eq(demands.id, root));
  return demand ?? null;
}
