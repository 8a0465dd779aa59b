import { createHash } from "node:crypto";
import type { Transaction } from "@/db";
import { demandPictures } from "@/db/schema/demand-pictures";
import { now } from "@/newsroom/clock";
import { cleanName, wordsIssue } from "@/newsroom/comments/requirements";
import { measurePicture, redrawn } from "@/newsroom/drawing";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { isBlank, lengthInLetters } from "@/newsroom/persian/blank";
import type { IssueKey } from "@/words/fa/issues";
import { HEAVIEST_PICTURE, LONGEST_ALT, MOST_PICTURES } from "./demand";
import { forgetFiles, lockFiles } from "./forget-pictures";
import { storeFile } from "./picture-store";

/** A picture as a form brought it: from which of its places, its bytes as they came, and what was typed about it. */
export interface SentPicture {
  place: number;
  bytes: Buffer;
  alt: string;
}

/** A picture drawn anew; not a byte of what was sent is in it. */
export interface DrawnPicture {
  place: number;
  sha256: string;
  bytes: Buffer;
  width: number;
  height: number;
  alt: string | null;
}

const WIDTH = 1280;

// What a picture of the library is refused with, said of one of several.
const said: Partial<Record<IssueKey, IssueKey>> = {
  "media.too-large": "demands.picture-too-large",
  "media.not-a-picture": "demands.picture-not-one",
  "media.too-many-pixels": "demands.picture-too-many-pixels",
  "media.too-small": "demands.picture-too-small",
};

export const tooMany: Issue = { key: "demands.too-many-pictures", values: { most: MOST_PICTURES } };

/**
 * What is wrong with these pictures, without decoding one: demands.too-many-pictures, picture-too-large, picture-not-one,
 * picture-too-many-pixels, picture-too-small, picture-broken, picture-words-unfit.
 */
export async function unfitPictures(sent: readonly SentPicture[]): Promise<Issue[]> {
  if (sent.length > MOST_PICTURES) return [tooMany];
  const issues: Issue[] = [];
  for (const { place, bytes, alt } of sent) {
    const size = await measurePicture(bytes, HEAVIEST_PICTURE);
    if (!size.ok) issues.push(...size.issues.map((issue) => ofPlace(place, issue)));
    issues.push(...unfitAlts([{ place, alt }]));
  }
  return issues;
}

/** What is wrong with what was typed about pictures: demands.picture-words-unfit. */
export function unfitAlts(pictures: readonly { place: number; alt: string }[]): Issue[] {
  return pictures
    .filter(({ alt }) => isUnfit(alt))
    .map(({ place }) => ({
      key: "demands.picture-words-unfit",
      field: `alt-${place}`,
      values: { place, most: LONGEST_ALT },
    }));
}

function isUnfit(alt: string): boolean {
  if (isBlank(alt)) return false;
  return wordsIssue(alt) !== null || lengthInLetters(cleanName(alt)) > LONGEST_ALT;
}

function ofPlace(place: number, { key, values }: Issue): Issue {
  return {
    key: said[key] ?? "demands.picture-broken",
    field: `picture-${place}`,
    values: { ...values, place },
  };
}

let last: Promise<unknown> = Promise.resolve();

// One picture of all citizens' at a time: the cores are shared with everybody who reads at this moment.
function inLine<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Draws pictures anew, upright, without place, camera or profile. Refuses with demands.picture-broken. */
export async function drawPictures(sent: readonly SentPicture[]): Promise<Outcome<DrawnPicture[]>> {
  const drawn: DrawnPicture[] = [];
  for (const picture of sent) {
    const made = await inLine(() => draw(picture)).catch(() => null);
    if (!made) return refused(ofPlace(picture.place, { key: "media.broken" }));
    drawn.push(made);
  }
  return done(drawn);
}

async function draw({ place, bytes: given, alt }: SentPicture): Promise<DrawnPicture> {
  const { data: bytes, info } = await redrawn(given, WIDTH)
    .webp({ quality: 76, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { place, sha256, bytes, width: info.width, height: info.height, alt: cleanName(alt) || null };
}

/** Writes the files of drawn pictures, in the transaction that will name them; false when the disk is full. */
export async function storePictures(tx: Transaction, drawn: readonly DrawnPicture[]): Promise<boolean> {
  await lockFiles(
    tx,
    drawn.map(({ sha256 }) => sha256),
  );
  try {
    for (const { sha256, bytes } of drawn) await storeFile(sha256, bytes);
    return true;
  } catch {
    return false;
  }
}

/** Makes drawn pictures a new demand's own. */
export async function attachPictures(
  tx: Transaction,
  demandId: string,
  drawn: readonly DrawnPicture[],
): Promise<void> {
  if (drawn.length === 0) return;
  await tx.insert(demandPictures).values(
    drawn.map(({ bytes, place: _, ...picture }, index) => ({
      ...picture,
      demandId,
      bytes: bytes.length,
      position: index + 1,
      createdAt: now(),
    })),
  );
}

/** Keeps a demand with its pictures, or leaves none of their files behind. */
export async function keepingNothingHalf<T>(
  drawn: readonly DrawnPicture[],
  keep: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let isKept = false;
  try {
    const outcome = await keep();
    isKept = outcome.ok;
    return outcome;
  } finally {
    if (!isKept) await forgetFiles(drawn.map(({ sha256 }) => sha256));
  }
}
