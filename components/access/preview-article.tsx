import { LeadFigure } from "@/components/stories/city/story-figure";
import { type StoryFigure, StoryFigures } from "@/components/stories/city/story-figures";
import { StoryGallery } from "@/components/stories/city/story-gallery";
import { StoryHead } from "@/components/stories/city/story-head";
import type { StoryPicture } from "@/components/stories/city/teaser";
import { type BodyPictures, StoryBody } from "@/components/stories/story-body";
import { Notice } from "@/components/ui/notice";
import type { Moment } from "@/components/ui/time";
import type { StoryContent } from "@/newsroom/stories/content";
import { previewWords as words } from "@/words/fa/access";
import { say } from "@/words/say";

interface Props {
  content: StoryContent;
  dir: "rtl" | "ltr";
  picture?: StoryPicture;
  pictures: BodyPictures;
  gallery: readonly StoryPicture[];
  figures: readonly StoryFigure[];
  expires: Moment;
}

/** A draft as the story would look, under a banner that says what it is. */
export function PreviewArticle({ content, dir, picture, pictures, gallery, figures, expires }: Props) {
  return (
    <>
      <Notice tone="wait" icon="eye" title={words.banner}>
        {say(words.bannerText, { day: expires.text })}
      </Notice>
      <article className="story mt-6" lang={content.language} dir={dir}>
        <StoryHead kicker={content.kicker} headline={content.headline} subheadline={content.subheadline} />
        {picture ? (
          <div className="story-top">
            <LeadFigure picture={picture} />
          </div>
        ) : null}
        <div className="story-text">
          {content.lead ? <p className="lead">{content.lead}</p> : null}
          <div className="prose">
            <StoryBody body={content.body} pictures={pictures} />
          </div>
        </div>
        <StoryGallery pictures={gallery} />
        <div className="story-end">
          <StoryFigures figures={figures} />
        </div>
      </article>
    </>
  );
}
