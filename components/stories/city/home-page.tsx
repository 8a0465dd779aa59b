import type { ReactNode } from "react";
import { Crest } from "@/components/frame/crest";
import { LinkButton } from "@/components/ui/button";
import { emptyWords, storyWords } from "@/words/fa/frame";
import { LatestList } from "./latest-list";
import { LeadStory } from "./lead-story";
import { type OrganisationEntry, OrganisationIndex } from "./organisation-index";
import { PhotoShelf } from "./photo-shelf";
import { StoryCard } from "./story-card";
import type { Teaser } from "./teaser";

interface Props {
  /** The page's h1, heard but not seen: «میدان، خبرهای شهرداری ساری» */
  title: string;
  lead?: Teaser;
  /** The second tier, four at most. */
  second?: readonly Teaser[];
  /** The column with times; left out when empty. */
  latest?: readonly Teaser[];
  /** The newest photo reports that do not stand above already. */
  photoReports?: readonly Teaser[];
  more?: readonly Teaser[];
  organisations?: readonly OrganisationEntry[];
  /** What citizens ask, once there is something to show. */
  children?: ReactNode;
}

/** The front page: it keeps its shape with one story, with three, and with thirty. */
export function HomePage({
  title,
  lead,
  second = [],
  latest = [],
  photoReports = [],
  more = [],
  organisations = [],
  children,
}: Props) {
  if (!lead) return <HomeBeforeNews title={title} />;
  return (
    <div className="pt-6 md:pt-8">
      <h1 className="sr-only">{title}</h1>
      <div className={latest.length > 0 ? "front front-with-column" : "front"}>
        <LeadStory story={lead} beside={latest.length === 0} />
        {latest.length > 0 ? <LatestList stories={latest} allHref="/news" /> : null}
      </div>
      <SecondTier stories={second} />
      {children}
      <PhotoShelf stories={photoReports} />
      <MoreStories stories={more} />
      <OrganisationIndex entries={organisations} />
    </div>
  );
}

function SecondTier({ stories }: { stories: readonly Teaser[] }) {
  if (stories.length === 0) return null;
  return (
    <div className={`tier ruled tier-${Math.min(stories.length, 4)}`}>
      {stories.slice(0, 4).map((story) => (
        <StoryCard key={story.href} story={story} size="tier" level={2} />
      ))}
    </div>
  );
}

function MoreStories({ stories }: { stories: readonly Teaser[] }) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="more" className="mt-16">
      <h2 id="more" className="part-title">
        {storyWords.more}
      </h2>
      <div className="two-columns ruled">
        {stories.map((story) => (
          <StoryCard key={story.href} story={story} size="row" />
        ))}
      </div>
      <LinkButton href="/news" className="mt-6">
        {storyWords.allNews}
      </LinkButton>
    </section>
  );
}

function HomeBeforeNews({ title }: { title: string }) {
  return (
    <div className="grid justify-items-center gap-4 py-24 text-center">
      <h1 className="sr-only">{title}</h1>
      <Crest className="size-32 text-green" />
      <p className="headline-1">{emptyWords.homeTitle}</p>
      <p className="max-w-[32rem] text-soft">{emptyWords.homeText}</p>
    </div>
  );
}
