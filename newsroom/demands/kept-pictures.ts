import { db } from "@/db";
import { cleanName } from "@/newsroom/comments/requirements";
import { addToForm } from "@/newsroom/form-draft";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { countKeptPictures } from "@/newsroom/pace";
import { MOST_PICTURES } from "./demand";
import { type WaitingPicture, waitingPictures } from "./form-draft";
import { readDemandPicture } from "./picture-store";
import { type DrawnPicture, drawPictures, type SentPicture, storePictures, unfitPictures } from "./pictures";

/** A waiting picture as a form sends it on, with what is typed about it now. */
export interface KeptPicture extends WaitingPicture {
  alt: string;
}

/**
 * Keeps what is fit of these pictures with a form that came back, beside those that waited already: a browser chooses no file
 * again by itself. Drawing is dear: of a network that sends back many none is kept, and they are chosen again.
 */
export async function keepPictures(
  draftId: string,
  waiting: readonly WaitingPicture[],
  sent: readonly SentPicture[],
  addressBucket: string | null,
): Promise<void> {
  const drawn = await drawnToKeep(sent, addressBucket);
  if (waiting.length + drawn.length === 0) return;
  const fresh = drawn.map(({ bytes: _, alt: __, ...picture }) => picture);
  await db.transaction(async (tx) => {
    const isStored = await storePictures(tx, drawn);
    await addToForm(tx, draftId, { kept: [...waiting, ...(isStored ? fresh : [])] });
  });
}

async function drawnToKeep(
  sent: readonly SentPicture[],
  addressBucket: string | null,
): Promise<DrawnPicture[]> {
  const fit: DrawnPicture[] = [];
  if (sent.length === 0 || sent.length > MOST_PICTURES) return fit;
  if (await countKeptPictures(addressBucket)) return fit;
  for (const picture of sent) {
    const wordless = [{ ...picture, alt: "" }];
    if ((await unfitPictures(wordless)).length > 0) continue;
    const drawn = await drawPictures(wordless);
    if (drawn.ok) fit.push(...drawn.value);
  }
  return fit;
}

/** The bytes of a waiting picture, for who holds its form's id. */
export async function waitingPicture(draftId: string, place: number): Promise<Buffer | null> {
  const found = (await waitingPictures(draftId)).find((one) => one.place === place);
  return found ? readDemandPicture(found.sha256) : null;
}

/** Waiting pictures as a demand takes them over. Refuses with demands.picture-not-kept for one whose file is gone. */
export async function takeKept(kept: readonly KeptPicture[]): Promise<Outcome<DrawnPicture[]>> {
  const taken: DrawnPicture[] = [];
  for (const { alt, ...picture } of kept) {
    const bytes = await readDemandPicture(picture.sha256);
    if (!bytes) return refused(notKept(picture.place));
    taken.push({ ...picture, bytes, alt: cleanName(alt) || null });
  }
  return done(taken);
}

/** That a picture of this place waits no more. */
export function notKept(place: number): Issue {
  return { key: "demands.picture-not-kept", field: `picture-${place}`, values: { place } };
}
