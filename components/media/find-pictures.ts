import { z } from "zod";

const picked = z.object({
  mediaId: z.uuid(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
});

/** A picture of the library with its words there. */
export type PickedPicture = z.infer<typeof picked>;

const answer = z.object({ pictures: z.array(picked) });

/** Pictures of the library that hold these words (GET /desk/media/find), or null when no answer came. */
export async function findPictures(words: string, signal: AbortSignal): Promise<PickedPicture[] | null> {
  try {
    const response = await fetch(`/desk/media/find?q=${encodeURIComponent(words)}`, { signal });
    return answer.parse(await response.json()).pictures;
  } catch {
    return null;
  }
}
