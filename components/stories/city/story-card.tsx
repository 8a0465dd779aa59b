import { StoryMeta } from "./story-meta";
import { PictureFrame } from "./story-picture";
import type { Teaser } from "./teaser";

interface Props {
  story: Teaser;
  /** tier: picture above the words · row: words with a small picture at the end · line: words alone */
  size: "tier" | "row" | "line";
  level?: 2 | 3;
}

/** One story in a list. The whole card leads to it; its organisation keeps a link of its own. */
export function StoryCard({ story, size, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  const picture = size === "line" ? undefined : story.picture;
  return (
    <article className={`card card-${size} ${picture ? "" : "card-bare"}`} lang={story.lang} dir={story.dir}>
      {picture ? (
        <div className="card-picture">
          <PictureFrame picture={{ ...picture, alt: "" }} sizes={cardSizes[size]} />
        </div>
      ) : null}
      <div className="card-words">
        {story.kicker && size !== "line" ? <p className="kicker">{story.kicker}</p> : null}
        <Heading className="card-headline">
          <a href={story.href} className="card-link">
            {story.headline}
          </a>
        </Heading>
        {story.summary && size !== "line" ? <p className="card-summary">{story.summary}</p> : null}
        <StoryMeta story={story} />
      </div>
    </article>
  );
}

const cardSizes = {
  tier: "(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 100vw",
  row: "(min-width: 40rem) 12rem, 32vw",
  line: "1px",
} as const;
