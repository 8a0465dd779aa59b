import { EmptyState } from "@/components/ui/empty-state";
import { Time } from "@/components/ui/time";
import { emptyWords, corrections as kindWords } from "@/words/fa/frame";
import { EarlierWordings, type StoryCorrection } from "./story-corrections";

interface Entry extends StoryCorrection {
  story: { headline: string; href: string };
}

/** Everything that was corrected, newest first, each with the story it stands under. */
export function CorrectionLedger({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) {
    return (
      <EmptyState title={emptyWords.correctionsTitle} icon="check">
        {emptyWords.correctionsText}
      </EmptyState>
    );
  }
  return (
    <ol className="max-w-[46rem]">
      {entries.map((entry) => (
        <li key={entry.id} className="border-b border-line py-6">
          <p className="flex flex-wrap items-center gap-x-3 text-sm">
            <span className="font-bold text-sky">{kindWords[entry.kind]}</span>
            <Time at={entry.at} className="meta" />
          </p>
          <h2 className="headline-4 mt-1">
            <a href={entry.story.href} className="quiet-link">
              {entry.story.headline}
            </a>
          </h2>
          <p className="mt-2">{entry.text}</p>
          <EarlierWordings correction={entry} />
        </li>
      ))}
    </ol>
  );
}
