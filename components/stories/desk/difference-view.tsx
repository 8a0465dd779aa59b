import { differenceWords } from "@/words/fa/desk-story-keeping";
import { screenWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import type { StoryChanges } from "./desk-story";
import { DifferenceParts } from "./difference-parts";

/** For the one who decides: exactly what changed since the last approval, or against what citizens read. */
export function DifferenceView({ storyId, changes }: { storyId: string; changes: StoryChanges }) {
  const { since, from, to, parts } = changes;
  const title = since === "approval" ? differenceWords.sinceApproval : differenceWords.sinceLive;
  const numbered = (number: number) => say(screenWords.revision, { number });
  return (
    <details open className="border-y border-line py-2">
      <summary className="target font-bold">{title}</summary>
      <DifferenceParts parts={parts} before={numbered(from)} after={numbered(to)} />
      <a href={`/desk/stories/${storyId}/compare?from=${from}&to=${to}`} className="text-link target text-sm">
        {differenceWords.title}
      </a>
    </details>
  );
}
