import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { savingWords } from "@/words/fa/desk-story-keeping";
import type { IssueLine } from "./issue-lines";
import { IssueLinks } from "./issue-links";

/** Why the last step was refused. The focus goes there, so that nobody is left wondering. */
export function IssueList({ issues }: { issues: readonly IssueLine[] }) {
  const box = useRef<HTMLDivElement>(null);
  const count = issues.length;
  useEffect(() => {
    if (count > 0 && !document.querySelector("dialog[open]")) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="bad" icon="alert" title={savingWords.refusedTitle} role="alert">
        <IssueLinks issues={issues} />
      </Notice>
    </div>
  );
}
