import type { Picture } from "@/newsroom/stories/body";
import { differenceWords } from "@/words/fa/desk-story-keeping";
import { pictureWords } from "@/words/fa/editor";

/** The words of a picture, each on a line; its id last, since another picture under the same words is a change too. */
export function pictureLines({ alt, decorative, caption, credit, mediaId }: Picture): string[] {
  const line = (label: string, text: string) => (text ? `${label}: ${text}` : "");
  return [
    line(pictureWords.alt, decorative ? differenceWords.decorative : alt),
    line(pictureWords.caption, caption),
    line(pictureWords.credit, credit),
    line(pictureWords.file, mediaId.slice(0, 8)),
  ].filter(Boolean);
}

/** A picture named in a word: by its caption or what it shows, and by its id, as another may say the same. */
export function pictureName({ alt, caption, mediaId }: Picture): string {
  return [caption || alt, mediaId.slice(0, 8)].filter(Boolean).join(" · ");
}
