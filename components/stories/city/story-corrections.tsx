import { Icon } from "@/components/ui/icon";
import { type Moment, Time } from "@/components/ui/time";
import { mendWords } from "@/words/fa/after";
import { corrections as kindWords, storyWords } from "@/words/fa/frame";
import { say } from "@/words/say";

export interface StoryCorrection {
  id: string;
  kind: "correction" | "clarification" | "update";
  text: string;
  at: Moment;
  /** When its words were last mended. */
  mendedAt?: Moment;
  /** How it read before, the newest first. */
  earlier?: readonly { text: string; until: Moment }[];
}

/** What was wrong, in public, newest first. */
export function StoryCorrections({ corrections }: { corrections: readonly StoryCorrection[] }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="keep-whole">
      <h2 id="corrections" className="part-title">
        {storyWords.corrections}
      </h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id} id={`correction-${correction.id}`} className="border-b border-line py-3">
            <p className="flex flex-wrap items-center gap-x-2 text-sm">
              <Icon name="edit" className="size-4 text-sky" />
              <span className="font-bold text-sky">{kindWords[correction.kind]}</span>
              <Time at={correction.at} className="meta" />
            </p>
            <p className="mt-1">{correction.text}</p>
            <EarlierWordings correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A note that was mended says so, and keeps the words it had. */
export function EarlierWordings({ correction: { mendedAt, earlier = [] } }: { correction: StoryCorrection }) {
  if (!mendedAt) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="meta target cursor-pointer">
        {say(mendWords.mended, { day: mendedAt.text })} {mendWords.earlier}
      </summary>
      <ul className="border-s-2 border-line ps-3">
        {earlier.map((wording) => (
          <li key={`${wording.until.iso}${wording.text}`} className="py-1">
            {wording.text}{" "}
            <span className="meta">({say(mendWords.earlierUntil, { day: wording.until.text })})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
