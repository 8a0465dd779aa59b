import type { StoryPicture } from "./teaser";

interface Props {
  picture: StoryPicture;
  /** How wide it stands in the page, for the browser's choice: "(min-width: 64rem) 50rem, 100vw" */
  sizes: string;
  /** The first picture of the page is asked for at once. */
  first?: boolean;
  className?: string;
}

export function PictureFrame({ picture, sizes, first, className = "" }: Props) {
  return (
    <picture>
      {picture.sources?.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        srcSet={picture.srcSet}
        sizes={picture.srcSet ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding="async"
        className={["story-picture", focusOf(picture), className].filter(Boolean).join(" ")}
      />
    </picture>
  );
}

// The policy of the public pages takes no style attribute: the places have names.
function focusOf({ focus }: StoryPicture): string {
  return focus ? `focal-x-${focus.x} focal-y-${focus.y}` : "";
}
