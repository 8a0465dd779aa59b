import { type Step, StepForm } from "@/components/ui/desk/step-form";
import { TextArea } from "@/components/ui/text-area";
import { LONGEST_POLICY_REASON, type Policy, type StoryPolicy } from "@/newsroom/comments/policy";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { say } from "@/words/say";
import { When } from "../when";

const words = moderationWords.policy;

interface Props extends StoryPolicy {
  story: { id: string; code: number };
  /** The rules this viewer may set. */
  choices: Policy[];
  action: Step;
}

/** The rule that holds, and the form for another. */
export function PolicyPanel({ policy, reason, at, story, choices, action }: Props) {
  return (
    <div className="grid max-w-[46rem] gap-6">
      <div className="border-s-2 border-line ps-4">
        <p className="font-bold">
          {words.now}: {words.names[policy]} {at ? <When at={at} /> : null}
        </p>
        <p className="text-sm text-soft">{words.texts[policy]}</p>
        {reason ? <p dir="auto">{say(commentWords.closed.reason, { reason })}</p> : null}
      </div>
      {choices.includes("closed") ? null : <p className="text-sm">{words.notYours}</p>}
      {choices.length > 0 ? (
        <StepForm
          step={action}
          label={words.save}
          hidden={{ story: story.id, code: story.code, instead: policy }}
        >
          <Choices choices={choices} present={policy} />
          {choices.includes("closed") ? (
            <TextArea
              id="policy-reason"
              name="reason"
              label={words.reason}
              hint={say(words.reasonHint, { most: persianNumber(LONGEST_POLICY_REASON) })}
              defaultValue={reason ?? ""}
              rows={3}
              maxLength={LONGEST_POLICY_REASON}
            />
          ) : null}
        </StepForm>
      ) : null}
    </div>
  );
}

function Choices({ choices, present }: { choices: Policy[]; present: Policy }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-bold">{words.choose}</legend>
      {choices.map((policy) => (
        <label key={policy} className="target flex items-start gap-2">
          <input
            type="radio"
            name="policy"
            value={policy}
            defaultChecked={policy === present}
            className="mt-2"
          />
          <span>
            {words.names[policy]}
            <span className="block text-sm text-soft">{words.texts[policy]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
