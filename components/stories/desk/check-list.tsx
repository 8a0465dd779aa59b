import { Icon } from "@/components/ui/icon";
import { checkPanelWords as words } from "@/words/fa/checks";
import type { IssueLine } from "./issue-lines";
import { IssueLinks } from "./issue-links";

interface Props {
  missing: readonly IssueLine[];
  /** What the craft would say, in sentences; it stops nobody. */
  advice: readonly string[];
}

/** What stops the story, and what the checks advise, to be read where nothing is edited. */
export function CheckList({ missing, advice }: Props) {
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title" className="part-title">
        {words.title}
      </h2>
      {missing.length === 0 ? (
        <p className="flex items-start gap-2 py-1 text-sm text-green">
          <Icon name="good" className="mt-1 size-4.5" />
          {words.nothingMissing}
        </p>
      ) : (
        <IssueLinks issues={missing} />
      )}
      {advice.length > 0 ? (
        <>
          <h3 className="meta mt-2 font-bold">{words.advice}</h3>
          <ul className="grid gap-1 text-sm">
            {advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
