import { Bdi } from "@/components/ui/bdi";
import { isBlank } from "@/newsroom/persian/blank";
import { screenWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import type { DeskStory } from "./desk-story";
import { StateBadges } from "./state-badges";

/** What is open: the headline as the page's title, the news code, and where the story stands. */
export function StoryTitle({ story, headline }: { story: DeskStory | null; headline: string }) {
  const unnamed = story ? screenWords.untitled : screenWords.newTitle;
  const title = isBlank(headline) ? unnamed : headline;
  return (
    <header className="story-title">
      <h1 className="headline-3">{title}</h1>
      <div className="flex flex-wrap items-center gap-2">
        {story ? (
          <StateBadges state={story.state} standing={story.standing} unreviewed={story.unreviewed} />
        ) : null}
        {story ? (
          <span className="meta">
            {screenWords.code} <Bdi>{story.code.toLocaleString("fa-IR", { useGrouping: false })}</Bdi> ·{" "}
            {say(screenWords.revision, { number: story.number })}
          </span>
        ) : null}
      </div>
    </header>
  );
}
