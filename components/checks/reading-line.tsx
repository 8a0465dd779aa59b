import { checkPanelWords as words } from "@/words/fa/checks";
import { say } from "@/words/say";
import { useChecks } from "./checks-context";

/** How long the text takes, and how easily it reads. */
export function ReadingLine() {
  const { readability } = useChecks();
  if (!readability || readability.words === 0) return null;
  const { words: count, minutes, perSentence, level } = readability;
  return (
    <p className="meta">
      {say(words.reading, { words: count, minutes })} · {say(words.perSentence, { count: perSentence })} ·{" "}
      {words.levels[level]}
      <br />
      {words.keys}
    </p>
  );
}
