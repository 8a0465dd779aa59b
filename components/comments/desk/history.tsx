import { Icon } from "@/components/ui/icon";
import { type HistoryLine, isCommentReason } from "@/newsroom/comments/comment";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { When } from "../when";

const told: Record<string, string> = moderationWords.historyLines;

/** What happened to a comment, by whom and why, as the journal has it. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <details className="text-sm">
      <summary className="target cursor-pointer gap-1 text-soft">
        <Icon name="down" className="size-4" />
        {moderationWords.history}
      </summary>
      <ol className="grid gap-1">
        {lines.map((line) => (
          <li key={`${line.action} ${line.at.getTime()}`} className="flex flex-wrap gap-x-3">
            <span className="font-semibold">{told[line.action] ?? line.action}</span>
            <bdi>{line.who}</bdi>
            {isCommentReason(line.reason) ? <span>{commentWords.reasons[line.reason]}</span> : null}
            <When at={line.at} />
          </li>
        ))}
      </ol>
    </details>
  );
}
