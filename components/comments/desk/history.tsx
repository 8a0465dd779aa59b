import { Icon } from "@/components/ui/icon";
import { type HistoryLine, isCommentReason } from "@/newsroom/comments/comment";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { When } from "../when";
import { AllVisible } from "./all-visible";

const told: Record<string, string> = moderationWords.historyLines;

/** What happened to a comment, by whom and why, as the journal has it. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <details className="text-sm open:basis-full">
      <summary className="target cursor-pointer gap-1 text-soft">
        <Icon name="down" className="size-4" />
        {moderationWords.history}
      </summary>
      <ol className="grid gap-1">
        {lines.map((line) => (
          <li key={`${line.action} ${line.at.getTime()}`} className="flex flex-wrap gap-x-3">
            <span className="font-semibold">{told[line.action] ?? line.action}</span>
            <bdi>
              <AllVisible text={line.who} />
            </bdi>
            {line.reason ? <Reason reason={line.reason} /> : null}
            <When at={line.at} />
          </li>
        ))}
      </ol>
    </details>
  );
}

// One of the public list, or what a moderator wrote.
function Reason({ reason }: { reason: string }) {
  if (isCommentReason(reason)) return <span>{commentWords.reasons[reason]}</span>;
  return (
    <bdi>
      <AllVisible text={reason} />
    </bdi>
  );
}
