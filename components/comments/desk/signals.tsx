import { Icon } from "@/components/ui/icon";
import type { QueueItem } from "@/newsroom/comments/comment";
import { moderationWords } from "@/words/fa/comments";
import { say } from "@/words/say";

/** What the screening noticed, each as a sentence; nothing where nothing was. */
export function Signals({ signals, watchWords }: Pick<QueueItem, "signals" | "watchWords">) {
  if (signals.length === 0) return null;
  return (
    <ul aria-label={moderationWords.signals} className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-amber">
      {signals.map((signal) => (
        <li key={signal} className="flex items-center gap-1.5">
          <Icon name="warning" className="size-4" />
          {moderationWords.signalNames[signal]}
          {signal === "watch-word" ? (
            <bdi>{say(moderationWords.watchWordsFound, { words: watchWords.join("، ") })}</bdi>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
