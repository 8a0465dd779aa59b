import type { Standing, WorkingState } from "@/newsroom/stories/workflow";
import { screenWords } from "@/words/fa/desk-story-screen";
import { StateBadges } from "./state-badges";

interface Waiting {
  id: string;
  headline: string;
  workingState: WorkingState;
  standing: Standing;
  unreviewed: boolean;
}

/** A short list of what waits for this person. */
export function StoryQueue({ rows, open }: { rows: readonly Waiting[]; open?: string }) {
  return (
    <>
      <h2 className="part-title">{screenWords.queue}</h2>
      {rows.length === 0 ? <p className="meta">{screenWords.queueEmpty}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-b border-line py-2">
            <a
              href={`/desk/stories/${row.id}`}
              aria-current={row.id === open ? "page" : undefined}
              className="quiet-link block text-sm font-semibold aria-[current=page]:text-green"
            >
              {row.headline || screenWords.untitled}
            </a>
            <span className="mt-1 flex flex-wrap gap-1">
              <StateBadges state={row.workingState} standing={row.standing} unreviewed={row.unreviewed} />
            </span>
          </li>
        ))}
      </ul>
      <a href="/desk/stories" className="text-link target text-sm">
        {screenWords.allStories}
      </a>
    </>
  );
}
