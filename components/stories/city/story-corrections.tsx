import { Icon } from "@/components/ui/icon";
import { type Moment, Time } from "@/components/ui/time";
import { corrections as kindWords, storyWords } from "@/words/fa/frame";

export interface StoryCorrection {
  kind: "correction" | "clarification" | "update";
  text: string;
  at: Moment;
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
          <li key={`${correction.at.iso}${correction.text}`} className="border-b border-line py-3">
            <p className="flex flex-wrap items-center gap-x-2 text-sm">
              <Icon name="edit" className="size-4 text-sky" />
              <span className="font-bold text-sky">{kindWords[correction.kind]}</span>
              <Time at={correction.at} className="meta" />
            </p>
            <p className="mt-1">{correction.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
