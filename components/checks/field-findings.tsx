import { Button } from "@/components/ui/button";
import { checkPanelWords, checkWords } from "@/words/fa/checks";
import { say } from "@/words/say";
import { useChecks } from "./checks-context";
import "./checks.css";

const SHOWN = 3;

/** What the checks say about one field, right below it. */
export function FieldFindings({ part }: { part: "kicker" | "headline" | "subheadline" | "lead" }) {
  const { findings, editable, mend } = useChecks();
  const mine = findings.filter(({ where }) => where?.part === part);
  if (!editable || mine.length === 0) return null;
  return (
    <ul className="check-under">
      {mine.slice(0, SHOWN).map((finding) => (
        <li key={finding.id}>
          {say(checkWords[finding.check].says, finding.values)}{" "}
          {finding.quote && finding.quote.length < 30 ? <bdi className="checked">{finding.quote}</bdi> : null}{" "}
          {finding.mend !== null ? (
            <Button tone="bare" onClick={() => mend([finding])}>
              {checkPanelWords.mend}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
