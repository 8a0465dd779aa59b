import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { historyWords } from "@/words/fa/desk-story-keeping";
import { remarkWords } from "@/words/fa/remarks";
import { say } from "@/words/say";
import type { ShownRemark, ShownThread } from "./shown-remark";

/** Everything that was said about a story, to read: open and settled, with the words it stood on. */
export function NoteList({ threads }: { threads: readonly ShownThread[] }) {
  if (threads.length === 0) return <p className="meta">{historyWords.noNotes}</p>;
  return (
    <ol className="text-sm">
      {threads.map((thread) => (
        <li key={thread.id} className="grid gap-1 border-b border-line py-3">
          <p className="meta">
            {remarkWords.fields[thread.field]}
            {thread.anchor.quote ? <bdi> · {say(remarkWords.on, { quote: thread.anchor.quote })}</bdi> : null}
          </p>
          {thread.replacement === null ? null : (
            <p dir="auto" className="difference">
              <del>{thread.anchor.quote}</del> <ins>{thread.replacement}</ins>
            </p>
          )}
          {[thread, ...thread.replies].map((remark) => (
            <Note key={remark.id} remark={remark} />
          ))}
          <Badge tone={thread.state === "open" ? "wait" : "quiet"}>
            {remarkWords.states[thread.state]}
            {thread.settledBy ? ` · ${thread.settledBy}` : ""}
          </Badge>
        </li>
      ))}
    </ol>
  );
}

function Note({ remark: { author, words, at } }: { remark: ShownRemark }) {
  return (
    <p>
      <bdi className="font-bold">{author}</bdi> <span className="whitespace-pre-line">{words}</span>{" "}
      <Time at={at} className="meta" />
    </p>
  );
}
