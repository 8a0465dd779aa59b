import { storyWords } from "@/words/fa/frame";
import { PictureFrame } from "./story-picture";
import type { StoryPicture } from "./teaser";

/** The story's own picture with its words and its credit. */
export function LeadFigure({ picture }: { picture: StoryPicture }) {
  return (
    <figure className="lead-figure">
      <PictureFrame picture={picture} sizes="(min-width: 64rem) 60rem, 100vw" first />
      <FigureWords caption={picture.caption} credit={picture.credit} />
    </figure>
  );
}

/** A picture within the text; nothing when its file is not known. */
export function BodyFigure({ picture }: { picture: StoryPicture | undefined }) {
  if (!picture) return null;
  return (
    <figure>
      <PictureFrame picture={picture} sizes="(min-width: 48rem) 44rem, 100vw" />
      <FigureWords caption={picture.caption} credit={picture.credit} />
    </figure>
  );
}

/** What stands under a picture: what it shows, and whose work it is. */
export function FigureWords({ caption, credit }: Pick<StoryPicture, "caption" | "credit">) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="caption flex flex-wrap justify-between gap-x-6">
      {caption ? <span>{caption}</span> : null}
      {credit ? (
        <span>
          {storyWords.pictureCredit}: <bdi>{credit}</bdi>
        </span>
      ) : null}
    </figcaption>
  );
}
