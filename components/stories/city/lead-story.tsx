import { StoryMeta } from "./story-meta";
import { PictureFrame } from "./story-picture";
import type { Teaser } from "./teaser";

interface Props {
  story: Teaser;
  /** Words beside the picture instead of under it: when the lead has the whole width of the page. */
  beside?: boolean;
}

/** The one story the page opens with. */
export function LeadStory({ story, beside = false }: Props) {
  const withPicture = beside ? "lead-beside" : "lead-under";
  const look = story.picture ? withPicture : "lead-bare";
  return (
    <article className={`card lead-story ${look}`} lang={story.lang} dir={story.dir}>
      {story.picture ? (
        <div className="lead-picture">
          <PictureFrame
            picture={{ ...story.picture, alt: "" }}
            sizes="(min-width: 64rem) 56rem, 100vw"
            first
          />
        </div>
      ) : null}
      <div className="lead-words">
        {story.kicker ? <p className="kicker">{story.kicker}</p> : null}
        <h2 className="headline-display">
          <a href={story.href} className="card-link">
            {story.headline}
          </a>
        </h2>
        {story.summary ? <p className="lead-summary">{story.summary}</p> : null}
        <StoryMeta story={story} />
      </div>
    </article>
  );
}
