import { type Step, StepForm } from "@/components/ui/desk/step-form";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/text-field";
import { featuredWords as words } from "@/words/fa/authors";
import { say } from "@/words/say";
import { AllVisible } from "./all-visible";

interface Props {
  commentId: string;
  version: number;
  /** Why it is featured; undefined while it is not. */
  reason: string | undefined;
  feature: Step;
  unfeature: Step;
}

/** Sets a published comment first under its story, with a public reason, or takes it from there again. */
export function FeatureForm({ commentId, version, reason, feature, unfeature }: Props) {
  return (
    <>
      {reason === undefined ? null : <FeaturedMark reason={reason} />}
      <details key={reason ?? ""} className="max-w-[46rem] open:basis-full">
        <summary className="target cursor-pointer gap-1 text-sm text-soft">
          <Icon name="down" className="size-4" />
          {reason === undefined ? words.desk : words.unfeature}
        </summary>
        {reason === undefined ? (
          <StepForm step={feature} label={words.feature} hidden={{ comment: commentId, version }}>
            <TextField id={`why-${commentId}`} name="words" label={words.why} hint={words.whyHint} required />
          </StepForm>
        ) : (
          <StepForm step={unfeature} label={words.unfeature} hidden={{ comment: commentId }}>
            <TextField
              id={`why-${commentId}`}
              name="words"
              label={words.whyNot}
              hint={words.whyNotHint}
              required
            />
          </StepForm>
        )}
      </details>
    </>
  );
}

/** Says that a comment is featured, and why. */
export function FeaturedMark({ reason }: { reason: string }) {
  return (
    <p className="flex basis-full items-center gap-2 text-sm font-semibold text-green wrap-anywhere">
      <Icon name="good" className="size-4" />
      <bdi>
        <AllVisible text={say(words.featured, { reason })} />
      </bdi>
    </p>
  );
}
