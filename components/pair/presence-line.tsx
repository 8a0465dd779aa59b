import { Icon } from "@/components/ui/icon";
import type { Colleague } from "@/newsroom/stories/pulse";
import { pairWords } from "@/words/fa/pair";
import { say } from "@/words/say";
import { ago } from "./ago";
import { usePairing } from "./pair-context";
import "./pair.css";

/** Who else has the story open. Its place is kept free, so that nothing moves when somebody comes. */
export function PresenceLine() {
  const heard = usePairing()?.heard ?? null;
  const colleagues = heard?.pulse.colleagues ?? [];
  const writer = colleagues.some(({ writing }) => writing);
  return (
    <div className="presence" data-writing={writer}>
      {heard ? <Icon name={writer ? "edit" : "person"} className="size-4.5" /> : null}
      <p>{sentence(heard !== null, colleagues)}</p>
      {/* Read aloud when somebody comes or begins to write, not with every minute that passes. */}
      <p role="status" className="sr-only">
        {colleagues.map(briefly).join("؛ ")}
      </p>
    </div>
  );
}

function sentence(isHeard: boolean, colleagues: readonly Colleague[]): string {
  if (!isHeard) return "";
  return colleagues.length === 0 ? pairWords.alone : colleagues.map(wholly).join(" · ");
}

function briefly({ name, writing }: Colleague): string {
  return say(writing ? pairWords.writing : pairWords.reading, { name });
}

function wholly(colleague: Colleague): string {
  const { writing, savedAge } = colleague;
  if (!writing) return `${briefly(colleague)}.`;
  const saved = savedAge === null ? pairWords.notSaved : say(pairWords.saved, { ago: ago(savedAge) });
  return `${briefly(colleague)}؛ ${saved}.`;
}
