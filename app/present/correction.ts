import type { StoryCorrection } from "@/components/stories/city/story-corrections";
import type { PublicCorrection } from "@/newsroom/stories/public-queries";
import { moment } from "./moment";

/** A public note as pages show it, with the words it had before it was mended. */
export function shownCorrection({
  id,
  kind,
  note,
  publishedAt,
  mendedAt,
  earlier,
}: PublicCorrection): StoryCorrection {
  return {
    id,
    kind,
    text: note,
    at: moment(publishedAt),
    ...(mendedAt ? { mendedAt: moment(mendedAt, "date") } : {}),
    earlier: earlier.map((wording) => ({ text: wording.note, until: moment(wording.replacedAt, "date") })),
  };
}
