import type { Finding } from "@/newsroom/checks/finding";
import { checkPanelWords as words } from "@/words/fa/checks";

const LONGEST = 60;

/** Before and after in one line; what cannot be seen is named. */
export function Change({ finding: { quote, mend } }: { finding: Finding }) {
  if (mend === null) return <span>«{short(quote)}»</span>;
  return (
    <>
      <del>{seen(quote)}</del> <span aria-hidden="true">←</span>{" "}
      <ins>{mend === "" ? words.removes : seen(mend)}</ins>
    </>
  );
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

// Spaces are seen only when they are named.
function seen(text: string): string {
  if (/^ +$/.test(text)) return words.space;
  if (text === "\u200c") return words.halfSpace;
  return short(text)
    .replaceAll(" ", "\u00a0")
    .replace(/^\u00a0+|\u00a0+$/g, "␣");
}
