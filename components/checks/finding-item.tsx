import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { Finding } from "@/newsroom/checks/finding";
import { checkPanelWords as words } from "@/words/fa/checks";
import { Change } from "./change";
import { useChecks } from "./checks-context";

/** One place: what stands there, what it would become, and what to do about it. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { editable, current, mend, choose, ignore, show, addWord, mayAddWords } = useChecks();
  const about = useId();
  const { check, choices, values } = finding;
  return (
    <li className="check-place" data-current={finding.id === current ? "" : undefined}>
      <button type="button" id={about} className="check-quote" onClick={() => show(finding)}>
        <span className="sr-only">{words.show}: </span>
        <Change finding={finding} />
      </button>
      {editable ? (
        <span className="check-hands">
          {finding.mend !== null ? (
            <Button aria-describedby={about} onClick={() => mend([finding])}>
              {words.mend}
            </Button>
          ) : null}
          {choices.map((choice) => (
            <Button key={choice} onClick={() => choose(finding, choice)}>
              {choice}
            </Button>
          ))}
          {check === "word-unknown" && mayAddWords ? (
            <Button tone="bare" aria-describedby={about} onClick={() => addWord(String(values.word))}>
              {mayAddWords === "add" ? words.addWord : words.proposeWord}
            </Button>
          ) : null}
          <Button tone="bare" aria-describedby={about} onClick={() => ignore(finding)}>
            {words.ignore}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
