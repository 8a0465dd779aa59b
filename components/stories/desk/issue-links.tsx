"use client";

import { idOfField } from "./field-id";
import type { IssueLine } from "./issue-lines";

/** Sentences, each a link to the control it belongs to. */
export function IssueLinks({ issues }: { issues: readonly IssueLine[] }) {
  return (
    <ul className="grid">
      {issues.map((issue) => (
        <li key={issue.text}>
          <IssueLink issue={issue} />
        </li>
      ))}
    </ul>
  );
}

function IssueLink({ issue }: { issue: IssueLine }) {
  const id = idOfField(issue);
  if (!id) return <p className="py-1">{issue.text}</p>;
  const go = (event: { preventDefault: () => void }) => {
    const target = document.getElementById(id);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: "center" });
  };
  return (
    <a href={`#${id}`} onClick={go} className="inline-block py-1 text-sm underline underline-offset-8">
      {issue.text}
    </a>
  );
}
