"use client";

import { Button } from "@/components/ui/button";
import { Radio } from "@/components/ui/checkbox";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { mailChoices, type NoticeChoices } from "@/newsroom/notices/notice";
import type { Issue } from "@/newsroom/outcome";
import { mailChoiceWords as words } from "@/words/fa/inbox";
import { sentenceOf } from "@/words/issue";

interface State {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

interface Props {
  chosen: NoticeChoices;
  isSetUp: boolean;
  action: (before: State, form: FormData) => Promise<State>;
}

/** Which notices also come by mail: at once, once a day, or not. */
export function MailChoiceForm({ chosen, isSetUp, action }: Props) {
  const { state, isSending: isChoosing, form } = useSentForm(action, { done: false, issues: [], typed: {} });
  return (
    <form {...form} className="grid max-w-[36rem] gap-5">
      <p className="text-sm text-soft">{words.intro}</p>
      {isSetUp ? null : <Notice tone="calm" title={words.notSetUp} />}
      <ErrorSummary issues={state.issues.map((issue) => ({ text: sentenceOf(issue) }))} />
      {state.done ? <Notice tone="good" role="status" title={words.saved} /> : null}
      <Choice sort="urgent" chosen={chosen.urgent} />
      <Choice sort="other" chosen={chosen.other} />
      <Button type="submit" disabled={isChoosing} className="justify-self-start">
        {words.save}
      </Button>
    </form>
  );
}

function Choice({ sort, chosen }: { sort: keyof NoticeChoices; chosen: string }) {
  return (
    <Fieldset id={sort} legend={words[sort]}>
      <div className="flex flex-wrap gap-x-6">
        {mailChoices.map((choice) => (
          <Radio
            key={choice}
            id={`${sort}-${choice}`}
            name={sort}
            value={choice}
            label={words[choice]}
            defaultChecked={chosen === choice}
          />
        ))}
      </div>
    </Fieldset>
  );
}
