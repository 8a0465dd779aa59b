import { useRef } from "react";
import type { Desk } from "@/components/stories/desk/use-desk";
import { remarkWords } from "@/words/fa/remarks";
import { say } from "@/words/say";
import { RemarkForm } from "./remark-form";
import type { ChosenWords, Colleague, RemarkVerbs, ShownThread } from "./shown-remark";
import { ThreadView } from "./thread-view";
import { useRemarkKey } from "./use-remark-key";

export interface RemarksProps {
  threads: readonly ShownThread[];
  colleagues: readonly Colleague[];
  verbs: RemarkVerbs;
}

interface Props extends RemarksProps {
  desk: Desk;
  chosen: ChosenWords | null;
  onChoose: (words: ChosenWords | null) => void;
}

/** What colleagues say about the open story: open threads first, the settled ones folded away. */
export function RemarksPanel({ desk, threads, colleagues, verbs, chosen, onChoose }: Props) {
  const form = useRef<HTMLDivElement>(null);
  useRemarkKey(() => form.current?.querySelector<HTMLElement>("textarea")?.focus());
  if (!desk.state.story) return null;
  const open = threads.filter(({ state }) => state === "open");
  const settled = threads.filter(({ state }) => state !== "open");
  return (
    <section aria-labelledby="remarks-title">
      <h2 id="remarks-title" className="part-title">
        {remarkWords.panel}
      </h2>
      {threads.length === 0 ? <p className="meta">{remarkWords.empty}</p> : null}
      <Threads desk={desk} threads={open} verbs={verbs} />
      <div ref={form}>
        <RemarkForm desk={desk} chosen={chosen} colleagues={colleagues} verbs={verbs} onChoose={onChoose} />
      </div>
      {settled.length > 0 ? (
        <details className="mt-3">
          <summary className="target meta">{say(remarkWords.settled, { count: settled.length })}</summary>
          <Threads desk={desk} threads={settled} verbs={verbs} />
        </details>
      ) : null}
    </section>
  );
}

function Threads({
  desk,
  threads,
  verbs,
}: {
  desk: Desk;
  threads: readonly ShownThread[];
  verbs: RemarkVerbs;
}) {
  return (
    <ol>
      {threads.map((thread) => (
        <li key={thread.id} className="border-b border-line py-3">
          <ThreadView desk={desk} thread={thread} verbs={verbs} />
        </li>
      ))}
    </ol>
  );
}
