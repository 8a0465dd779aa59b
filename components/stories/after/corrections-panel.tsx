import { type Moment, Time } from "@/components/ui/time";
import { mendWords } from "@/words/fa/after";
import { corrections as kindWords } from "@/words/fa/frame";
import { say } from "@/words/say";
import type { AfterForm } from "./form-state";
import { type MendableNote, MendForm } from "./mend-form";
import { PanelSection } from "./panel-section";

export interface PanelCorrection extends MendableNote {
  at: Moment;
  mendedAt: Moment | null;
}

interface Props {
  corrections: readonly PanelCorrection[];
  /** Null for those who may only read. */
  mend: AfterForm | null;
}

/** The public notes of a story, each with the form that mends it. */
export function CorrectionsPanel({ corrections, mend }: Props) {
  if (corrections.length === 0) return null;
  return (
    <PanelSection id="story-corrections" title={mendWords.title}>
      <ul className="grid gap-3">
        {corrections.map((correction) => (
          <li key={correction.id} className="border-b border-line pb-3">
            <p className="text-sm">
              <span className="font-bold text-sky">{kindWords[correction.kind]}</span>{" "}
              <Time at={correction.at} className="meta" />
            </p>
            <p className="whitespace-pre-line text-sm">{correction.note}</p>
            {correction.mendedAt ? (
              <p className="meta">{say(mendWords.mended, { day: correction.mendedAt.text })}</p>
            ) : null}
            {mend ? <MendForm action={mend} correction={correction} /> : null}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
