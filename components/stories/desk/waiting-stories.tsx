import { Badge } from "@/components/ui/badge";
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
  /** Nobody has taken a step for too long. */
  late: boolean;
}

interface Props {
  id: string;
  title: string;
  stories: readonly WaitingStory[];
  /** Where all of them stand. */
  all?: { href: string; label: string };
}

/** Stories that wait for somebody, last touched first, each a link to its work. */
export function WaitingStories({ id, title, stories, all }: Props) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="headline-3 border-b border-line pb-3">
        {title}
      </h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id} className="grid gap-1 border-b border-line py-4">
            <a href={`/desk/stories/${story.id}`} className="quiet-link headline-4 justify-self-start">
              {story.headline || screenWords.untitled}
            </a>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <RowBadges row={story} />
              {story.late ? (
                <Badge tone="alive" icon="clock">
                  {deskWords.late}
                </Badge>
              ) : null}
              <span className="meta">
                <Bdi>{story.draftedBy}</Bdi> · <Time at={story.touched} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {all ? (
        <a href={all.href} className="text-link target mt-3 text-sm">
          {all.label}
        </a>
      ) : null}
    </section>
  );
}
