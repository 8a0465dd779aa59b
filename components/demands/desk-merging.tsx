import { type Step, StepForm } from "@/components/ui/desk/step-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { MergedDemand } from "@/newsroom/demands/demand";
import { persianDigits } from "@/newsroom/persian/digits";
import { demandWords, deskDemandWords } from "@/words/fa/demands";
import { say } from "@/words/say";

const words = deskDemandWords.merge;

interface Candidate {
  code: number;
  title: string;
  organisation: string;
  voices: number;
}

interface MergeProps {
  step: Step;
  hidden: Record<string, string | number>;
  /** Open demands in like words. */
  candidates: readonly Candidate[];
}

/** Merges this demand into another, by its code and with words why; what reads alike is named above. */
export function MergeForm({ step, hidden, candidates }: MergeProps) {
  return (
    <details className="fold" open={candidates.length > 0}>
      <summary>{words.fold}</summary>
      <div className="grid gap-4">
        <p className="meta">{words.text}</p>
        {candidates.length > 0 ? <Candidates candidates={candidates} /> : null}
        <StepForm step={step} label={words.send} hidden={hidden}>
          <TextField
            id="merge-into"
            name="into"
            label={words.into}
            inputMode="numeric"
            dir="ltr"
            maxLength={15}
            defaultValue={candidates[0]?.code ?? ""}
          />
          <TextArea id="merge-words" name="words" label={words.words} rows={2} maxLength={2_000} />
        </StepForm>
      </div>
    </details>
  );
}

function Candidates({ candidates }: { candidates: readonly Candidate[] }) {
  return (
    <section aria-labelledby="merge-candidates">
      <h3 id="merge-candidates" className="text-sm font-bold">
        {words.similar}
      </h3>
      <ul>
        {candidates.map(({ code, title, organisation, voices }) => (
          <li key={code} className="border-b border-line py-2">
            <a href={`/demands/${code}`} className="quiet-link font-semibold">
              <bdi>{persianDigits(code)}</bdi> · {title}
            </a>
            <p className="meta">
              {organisation} ·{" "}
              {voices > 0 ? say(demandWords.supporters, { count: voices }) : demandWords.noSupporters}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartProps {
  step: Step;
  /** The merged demand that is parted. */
  demand: Pick<MergedDemand, "id" | "code" | "version">;
  /** Code of the page that is shown again after. */
  page: number;
}

/** Parts a merged demand, with words why. */
export function PartForm({ step, demand: { id, code, version }, page }: PartProps) {
  const named = { code: persianDigits(code) };
  return (
    <details className="fold">
      <summary>{say(words.unfold, named)}</summary>
      <StepForm step={step} label={say(words.part, named)} hidden={{ id, code: String(page), version }}>
        <TextArea
          id={`part-${code}`}
          name="words"
          label={say(words.partWords, named)}
          rows={2}
          maxLength={2_000}
        />
      </StepForm>
    </details>
  );
}

interface MergedProps {
  step: Step;
  merged: readonly MergedDemand[];
  page: number;
}

/** What was merged into this demand, each to be parted again; nothing where nothing was. */
export function MergedList({ step, merged, page }: MergedProps) {
  if (merged.length === 0) return null;
  return (
    <section aria-labelledby="merged-in">
      <h2 id="merged-in" className="headline-3 border-b border-line pb-2">
        {words.list}
      </h2>
      <ul>
        {merged.map((demand) => (
          <li key={demand.id} data-row={demand.code} className="grid gap-2 border-b border-line py-3">
            <a href={`/demands/${demand.code}`} className="quiet-link font-semibold">
              <bdi>{persianDigits(demand.code)}</bdi> · {demand.title}
            </a>
            <PartForm step={step} demand={demand} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}
