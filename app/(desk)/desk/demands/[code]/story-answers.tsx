import { StepForm } from "@/components/ui/desk/step-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { OpenedDemand } from "@/newsroom/demands/desk-queries";
import { persianDigits } from "@/newsroom/persian/digits";
import { answerWithStoryWords as words } from "@/words/fa/gathering";
import { say } from "@/words/say";
import { answerWithStoryAction, unlinkStoryAction } from "../story-actions";

/** A live story may answer a demand; what is linked can be taken off again. */
export function StoryAnswers({ demand }: { demand: OpenedDemand }) {
  if (!demand.mayAnswer) return null;
  const { id, code, version } = demand;
  const hidden = { id, code: String(code), version };
  const linked = demand.lines.filter(({ kind, mendedBy }) => kind === "answered-by-story" && !mendedBy);
  return (
    <section aria-labelledby="story-answers" className="grid gap-4 border-t border-line pt-4">
      <h2 id="story-answers" className="headline-3">
        {words.title}
      </h2>
      <p className="text-sm text-soft">{words.text}</p>
      <StepForm step={answerWithStoryAction} label={words.send} hidden={hidden}>
        <TextField id="story" name="story" label={words.code} inputMode="numeric" maxLength={20} />
        <TextArea id="story-words" name="words" label={words.words} rows={2} maxLength={2_000} />
      </StepForm>
      {linked.map((line) => (
        <StepForm
          key={line.id}
          step={unlinkStoryAction}
          label={say(words.unlink, { code: persianDigits(line.story?.code ?? 0) })}
          hidden={{ ...hidden, step: line.id }}
        />
      ))}
    </section>
  );
}
