import { type Step, StepForm } from "@/components/ui/desk/step-form";
import { SelectField } from "@/components/ui/select-field";
import { commentReasons } from "@/newsroom/comments/comment";
import { secondWords as words } from "@/words/fa/authors";
import { commentWords } from "@/words/fa/comments";
import { AllVisible } from "./all-visible";

interface Look {
  id: string;
  words: string;
  answers: string | null;
  headline: string;
  organisation: string;
}

/** Words to be judged once more, and nothing that tells how they were judged before; the story is named and not linked. */
export function SecondEntry({ look, judge }: { look: Look; judge: Step }) {
  const titleId = `look-${look.id}`;
  return (
    <article
      aria-labelledby={titleId}
      data-row={look.id}
      className="grid max-w-[46rem] gap-4 border-t border-line py-6 first:border-0"
    >
      <LookWords look={look} />
      <h2 id={titleId} className="text-sm font-bold">
        {words.question}
      </h2>
      <div className="flex flex-wrap items-end gap-4">
        <StepForm step={judge} label={words.publish} hidden={{ judgement: look.id, decision: "publish" }} />
        <div className="sm:border-s sm:border-line sm:ps-4">
          <StepForm step={judge} label={words.refuse} hidden={{ judgement: look.id, decision: "refuse" }}>
            <SelectField
              id={`reason-${look.id}`}
              name="reason"
              label={words.reason}
              blank={words.chooseReason}
              choices={commentReasons.map((value) => ({ value, label: commentWords.reasons[value] }))}
            />
          </StepForm>
        </div>
      </div>
    </article>
  );
}

/** The words, where they were said, and what they answer. */
export function LookWords({ look }: { look: Look }) {
  return (
    <>
      <p className="meta flex flex-wrap gap-x-3">
        <span>{look.organisation}</span>
        <bdi>{look.headline}</bdi>
      </p>
      {look.answers === null ? null : (
        <div className="border-s-2 border-line ps-4 text-sm text-soft">
          <p>{words.answers}</p>
          <p dir="auto" className="line-clamp-3 wrap-anywhere">
            <AllVisible text={look.answers} />
          </p>
        </div>
      )}
      <p dir="auto" className="whitespace-pre-line wrap-anywhere">
        <AllVisible text={look.words} />
      </p>
    </>
  );
}
