import { wordsBetween } from "@/components/stories/desk/difference";
import { DifferenceParts } from "@/components/stories/desk/difference-parts";
import { joinRuns } from "@/components/stories/desk/difference-runs";
import { type Step, StepForm } from "@/components/ui/desk/step-form";
import { SelectField } from "@/components/ui/select-field";
import { commentReasons, type Signal } from "@/newsroom/comments/comment";
import { persianDigits } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { When } from "../when";
import { AllVisible } from "./all-visible";
import { hiddenPieces } from "./hidden-pieces";
import { Signals } from "./signals";

const words = moderationWords.edits;

interface Edit {
  id: string;
  before: string;
  after: string;
  signals: Signal[];
  watchWords: string[];
  at: Date;
  story: { code: number; headline: string };
  organisation: string;
  mayReject: boolean;
}

/** One change that waits: both texts side by side, what differs word by word, and the two decisions. */
export function EditEntry({ edit, decide }: { edit: Edit; decide: Step }) {
  return (
    <article
      aria-labelledby={`edit-${edit.id}`}
      data-row={edit.id}
      className="grid grid-cols-1 gap-4 border-t border-line py-6 first:border-0"
    >
      <p id={`edit-${edit.id}`} className="meta flex flex-wrap items-center gap-x-3">
        <When at={edit.at} />
        <span>{edit.organisation}</span>
        <a href={`/n/${edit.story.code}`} className="text-link">
          <bdi>{persianDigits(edit.story.code)}</bdi> · {edit.story.headline}
        </a>
      </p>
      <EditTexts edit={edit} />
      <div className="flex flex-wrap items-end gap-6">
        <StepForm
          step={decide}
          label={words.approve}
          tone="primary"
          hidden={{ edit: edit.id, verdict: "approve" }}
        />
        {edit.mayReject ? <Rejection edit={edit} decide={decide} /> : <p className="meta">{words.ownDesk}</p>}
      </div>
    </article>
  );
}

/** What a change is decided on. */
export function EditTexts({ edit }: { edit: Pick<Edit, "before" | "after" | "signals" | "watchWords"> }) {
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <Version title={words.before} text={edit.before} />
        <Version title={words.after} text={edit.after} />
      </div>
      <div className="max-w-[46rem]">
        <DifferenceParts parts={[differenceOf(edit)]} before={words.before} after={words.after} />
      </div>
      <Signals {...edit} />
    </>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <section className="min-w-0 border-s-2 border-line ps-4">
      <h2 className="text-sm font-bold">{title}</h2>
      <p dir="auto" className="whitespace-pre-line wrap-anywhere">
        <AllVisible text={text} />
      </p>
    </section>
  );
}

function differenceOf({ before, after }: Pick<Edit, "before" | "after">) {
  const lines = [{ pieces: joinRuns(wordsBetween(nothingHidden(before), nothingHidden(after))) }];
  return { key: "words", label: words.changed, lines, gone: [], come: [] };
}

// A change of hidden characters alone must be seen, too.
const nothingHidden = (text: string) =>
  hiddenPieces(text)
    .map(({ text: piece, hidden }) => hidden ?? piece)
    .join("");

function Rejection({ edit, decide }: { edit: Edit; decide: Step }) {
  return (
    <StepForm step={decide} label={words.reject} hidden={{ edit: edit.id, verdict: "reject" }}>
      <SelectField
        id={`reason-${edit.id}`}
        name="reason"
        label={moderationWords.reason}
        blank={moderationWords.chooseReason}
        choices={commentReasons.map((reason) => ({ value: reason, label: commentWords.reasons[reason] }))}
      />
    </StepForm>
  );
}
