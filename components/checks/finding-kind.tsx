import { Button } from "@/components/ui/button";
import type { Finding } from "@/newsroom/checks/finding";
import { type CheckKey, checkPanelWords, checkWords } from "@/words/fa/checks";
import { say } from "@/words/say";
import { useChecks } from "./checks-context";
import { FindingItem } from "./finding-item";

const SHOWN = 4;

/** All findings of one check: its sentence and its «چرا؟» once, then each place. */
export function FindingKind({ kind, findings }: { kind: CheckKey; findings: readonly Finding[] }) {
  const { editable, mend } = useChecks();
  const [first] = findings;
  const mendable = findings.filter((finding) => finding.mend !== null);
  const rest = findings.slice(SHOWN);
  return (
    <div className="check-kind">
      <p>{say(checkWords[kind].says, first?.values)}</p>
      <details className="check-why">
        <summary>{checkPanelWords.why}</summary>
        <p className="meta">{checkWords[kind].why}</p>
      </details>
      {editable && mendable.length > 1 ? (
        <Button className="justify-self-start" onClick={() => mend(mendable)}>
          {checkPanelWords.mendAll}
        </Button>
      ) : null}
      <Places findings={findings.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details>
          <summary className="meta">{say(checkPanelWords.more, { count: rest.length })}</summary>
          <Places findings={rest} />
        </details>
      ) : null}
    </div>
  );
}

function Places({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="grid gap-2">
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
    </ul>
  );
}
