import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { storyWords } from "@/words/fa/frame";
import { ShareRow, type ShareTarget } from "./share-row";
import { StoryCard } from "./story-card";
import { type StoryCorrection, StoryCorrections } from "./story-corrections";
import { LeadFigure } from "./story-figure";
import { type StoryFigure, StoryFigures } from "./story-figures";
import { FollowedStories, FollowingStories, type StoryLink } from "./story-follow-ups";
import { StoryGallery } from "./story-gallery";
import { StoryHead, type StoryParticulars } from "./story-head";
import { StoryNotices, type StoryStanding } from "./story-notices";
import { Particulars } from "./story-particulars";
import { type StoryPromise, StoryPromises } from "./story-promises";
import type { StoryPicture, Teaser } from "./teaser";

interface Props extends StoryParticulars {
  lang: string;
  dir: "rtl" | "ltr";
  kicker?: string;
  headline: string;
  subheadline?: string;
  standing?: StoryStanding;
  picture?: StoryPicture;
  lead?: string;
  /** The body, already rendered; it stands inside `.prose`. */
  children: ReactNode;
  /** The pictures of a photo report. */
  gallery?: readonly StoryPicture[];
  figures?: readonly StoryFigure[];
  corrections?: readonly StoryCorrection[];
  /** The stories it goes on from, and those that go on from it. */
  followed?: readonly StoryLink[];
  following?: readonly StoryLink[];
  /** Which demands of citizens it answers. */
  answered?: ReactNode;
  promises?: readonly StoryPromise[];
  source?: { href: string; host: string };
  tags?: readonly { href: string; label: string }[];
  share: ShareTarget;
  related?: readonly Teaser[];
  /** `<PrintHead …/>` */
  printHead?: ReactNode;
  /** Comments with their counts, and the form. */
  comments?: ReactNode;
}

/** A story as citizens read it, in the order of a newspaper. */
export function StoryArticle(story: Props) {
  return (
    <>
      <article className="story" lang={story.lang} dir={story.dir}>
        {story.printHead}
        <StoryHead kicker={story.kicker} headline={story.headline} subheadline={story.subheadline} />
        <Particulars {...story} />
        <div className="story-top">
          <StoryNotices {...story.standing} />
          <FollowedStories stories={story.followed ?? []} />
          {story.answered}
          {story.picture ? <LeadFigure picture={story.picture} /> : null}
        </div>
        <div className="story-text">
          {story.lead ? <p className="lead">{story.lead}</p> : null}
          <div className="prose">{story.children}</div>
        </div>
        <StoryGallery pictures={story.gallery ?? []} />
        <StoryEnd {...story} />
      </article>
      <Related stories={story.related ?? []} />
      {story.comments ? <div className="story-comments">{story.comments}</div> : null}
    </>
  );
}

function StoryEnd({
  figures = [],
  promises = [],
  corrections = [],
  following = [],
  source,
  tags = [],
  share,
}: Props) {
  return (
    <div className="story-end">
      <StoryFigures figures={figures} />
      <StoryPromises promises={promises} />
      <StoryCorrections corrections={corrections} />
      <FollowingStories stories={following} />
      {source ? <SourceLink {...source} /> : null}
      <Tags tags={tags} />
      <ShareRow {...share} />
    </div>
  );
}

function SourceLink({ href, host }: { href: string; host: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <Icon name="outside" className="size-4 text-green" />
      <a href={href} rel="noopener" className="text-link font-bold">
        {storyWords.sourceLink}
      </a>
      <bdi dir="ltr" className="meta">
        {host}
      </bdi>
    </p>
  );
}

function Tags({ tags }: { tags: NonNullable<Props["tags"]> }) {
  if (tags.length === 0) return null;
  return (
    <nav aria-label={storyWords.tags}>
      <ul className="flex flex-wrap gap-2">
        {tags.map((tag) => (
          <li key={tag.href}>
            <a href={tag.href} rel="tag" className="button min-h-11 px-4">
              {tag.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Related({ stories }: { stories: readonly Teaser[] }) {
  if (stories.length === 0) return null;
  return (
    <aside aria-labelledby="related" className="screen-only mt-16">
      <h2 id="related" className="part-title">
        {storyWords.related}
      </h2>
      <div className="related ruled">
        {stories.map((story) => (
          <StoryCard key={story.href} story={story} size="tier" />
        ))}
      </div>
    </aside>
  );
}
