import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { emptyWords } from "@/words/fa/frame";
import { StoryCard } from "./story-card";
import type { Teaser } from "./teaser";

/** Stories of one day, or of one list without days. */
export interface StoryGroup {
  /** «شنبه ۱ آذر ۱۴۰۵»; none for a plain list. */
  title?: string;
  stories: readonly Teaser[];
}

interface Props {
  groups: readonly StoryGroup[];
  /** Instead of the ordinary empty state. */
  empty?: ReactNode;
}

/** The archive and every list like it: rows under their days. */
export function StoryList({ groups, empty }: Props) {
  const filled = groups.filter((group) => group.stories.length > 0);
  if (filled.length === 0) return empty ?? <NoStories />;
  return (
    <div className="story-list">
      {filled.map((group) => (
        <StoryDay key={group.stories[0]?.href} group={group} />
      ))}
    </div>
  );
}

function StoryDay({ group }: { group: StoryGroup }) {
  return (
    <section className="story-day">
      {group.title ? <h2 className="story-day-title">{group.title}</h2> : null}
      <div className="story-day-rows">
        {group.stories.map((story) => (
          <StoryCard key={story.href} story={story} size="row" level={group.title ? 3 : 2} />
        ))}
      </div>
    </section>
  );
}

function NoStories() {
  return (
    <EmptyState title={emptyWords.listTitle} icon="page">
      {emptyWords.listText}
    </EmptyState>
  );
}
