import { waitingPictures } from "@/newsroom/demands/form-draft";
import { type KeptPicture, notKept } from "@/newsroom/demands/kept-pictures";
import type { Issue } from "@/newsroom/outcome";

/** The places of a form's pictures, and the names of what it says about one that waits. */
export const picturePlaces = [1, 2, 3] as const;
export const waitingFields = picturePlaces.flatMap((place) => [`kept-${place}`, `drop-${place}`]);

/**
 * The pictures that wait with the form and that it wants sent: without those that were dropped or replaced. One that it counts
 * on and that waits no more is an issue.
 */
export async function keptOf(
  fields: ReadonlyMap<string, string>,
  files: readonly { place: number }[],
): Promise<{ kept: KeptPicture[]; lost: Issue[] }> {
  const waiting = await waitingPictures(fields.get("draft"));
  const kept: KeptPicture[] = [];
  const lost: Issue[] = [];
  for (const place of picturePlaces) {
    const isReplaced = files.some((file) => file.place === place);
    if (!fields.has(`kept-${place}`) || fields.has(`drop-${place}`) || isReplaced) continue;
    const found = waiting.find((one) => one.place === place);
    if (found) kept.push({ ...found, alt: fields.get(`alt-${place}`) ?? "" });
    else lost.push(notKept(place));
  }
  return { kept, lost };
}
