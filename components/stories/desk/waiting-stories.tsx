import { Bdi } from "@/components/ui/bdi";
import { type Moment, Time } from "@/components/ui/time";
import { screenWords } from "@/words/fa/desk-story-screen";
import { deskWords } from "@/words/fa/people";
import { RowBadges, type StoryRowState } from "./row-badges";

export interface WaitingStory extends StoryRowState {
  id: string;
  headline: string;
  draftedBy: string;
  touched: Moment;
}

/** The stories whose next step is this person's, last touched first, each a link to its work. */
export function WaitingStories({ stories }: { stories: readonly WaitingStory[] }) {
  return (
    <section aria-labelledby="waiting-stories">
      <h2 id="waiting-stories" className="headline-3 border-b border-line pb-3">
        {deskWords.stories}
      </h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id} className="grid gap-1 border-b border-line py-4">
            <a href={`/desk/stories/${story.id}`} className="quiet-link headline-4 justify-self-start">
              {story.headline || screenWords.untitled}
            </a>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <RowBadges row={story} />
              <span className="meta">
                <Bdi>{story.draftedBy}</Bdi> · <Time at={story.touched} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      <a href="/desk/stories" className="text-link target mt-3 text-sm">
        {deskWords.allStories}
      </a>
    </section>
  );
}
