import { Time } from "@/components/ui/time";
import { timelineWords } from "@/words/fa/desk-story-keeping";
import type { TimelineEntry } from "./desk-story";

/** What happened to a story, newest first, in words. */
export function TimelineList({ entries }: { entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return <p className="meta">{timelineWords.empty}</p>;
  return (
    <ol className="text-sm">
      {entries.map((entry) => (
        <li key={entry.number} className="border-b border-line py-2">
          <p>
            <bdi className="font-bold">{entry.who}</bdi> {entry.what}
          </p>
          {entry.reason ? (
            <p className="whitespace-pre-line text-soft">
              {timelineWords.reason} {entry.reason}
            </p>
          ) : null}
          <Time at={entry.at} className="meta" />
        </li>
      ))}
    </ol>
  );
}
