import type { IssueLine } from "@/components/stories/desk/issue-lines";
import { IssueLinks } from "@/components/stories/desk/issue-links";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { groups } from "@/newsroom/checks/finding";
import { checkGroupWords, checkPanelWords as words } from "@/words/fa/checks";
import { say } from "@/words/say";
import { useChecks } from "./checks-context";
import { FindingKind } from "./finding-kind";
import { LinkAsker } from "./link-asker";
import { ReadingLine } from "./reading-line";
import "./checks.css";

/** What stops the story first, then what would make it better, under the heads of the craft. */
export function CheckPanel({ blockers }: { blockers: readonly IssueLine[] }) {
  const checks = useChecks();
  return (
    <section aria-labelledby="checks-title" className="grid gap-2">
      <h2 id="checks-title" className="part-title">
        {words.title}
      </h2>
      <Blockers blockers={blockers} />
      {checks.findings.length > 0 ? <Advice /> : null}
      {checks.editable && checks.spelling === "away" ? <p className="meta">{words.spellingAway}</p> : null}
      {checks.ignored > 0 ? (
        <p className="meta">
          {say(words.ignored, { count: checks.ignored })}{" "}
          <button type="button" className="text-link target" onClick={checks.bringBack}>
            {words.bringBack}
          </button>
        </p>
      ) : null}
      {checks.mayUndo ? (
        <Button icon="restore" className="justify-self-start" onClick={checks.undo}>
          {words.undo}
        </Button>
      ) : null}
      <p role="status" className="meta">
        {checks.said}
      </p>
      <LinkAsker />
      <ReadingLine />
    </section>
  );
}

function Blockers({ blockers }: { blockers: readonly IssueLine[] }) {
  return blockers.length === 0 ? (
    <p className="flex items-start gap-2 py-1 text-sm text-green">
      <Icon name="good" className="mt-1 size-4.5" />
      {words.nothingMissing}
    </p>
  ) : (
    <>
      <h3 className="meta font-bold">{words.blockers}</h3>
      <IssueLinks issues={blockers} />
    </>
  );
}

function Advice() {
  const { findings } = useChecks();
  return (
    <>
      <h3 className="meta font-bold">{words.advice}</h3>
      {groups.map((group) => {
        const mine = findings.filter((finding) => finding.group === group);
        const kinds = [...new Set(mine.map(({ check }) => check))];
        return mine.length === 0 ? null : (
          <details key={group} open className="check-group">
            <summary>
              {checkGroupWords[group]} <span className="meta">{say(words.more, { count: mine.length })}</span>
            </summary>
            {kinds.map((kind) => (
              <FindingKind key={kind} kind={kind} findings={mine.filter(({ check }) => check === kind)} />
            ))}
          </details>
        );
      })}
    </>
  );
}
