"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/newsroom/outcome";
import { zoneWords } from "@/words/fa/time";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";

interface State {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

interface Props {
  zone: string;
  now: { text: string; beside: string };
  zones: readonly string[];
  action: (before: State, form: FormData) => Promise<State>;
}

/** The city's zone, typed or taken from the list the browser offers. */
export function ZoneForm({ zone, now, zones, action }: Props) {
  const { state, isSending, form } = useSentForm(action, { done: false, issues: [], typed: {} });
  const problems = state.issues.map((issue) => ({ text: sentenceOf(issue), field: issue.field }));
  return (
    <form {...form} className="grid max-w-[36rem] gap-5">
      <ErrorSummary issues={problems} />
      {state.done ? <Notice tone="good" role="status" title={zoneWords.saved} /> : null}
      <p className="text-sm">
        {say(zoneWords.now, { at: now.text })}
        <span className="meta block">{now.beside}</span>
      </p>
      <TextField
        name="zone"
        label={zoneWords.field}
        hint={zoneWords.hint}
        error={problems[0]?.text}
        dir="ltr"
        list="zones"
        defaultValue={state.typed.zone ?? zone}
        required
      />
      <datalist id="zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button type="submit" tone="primary" disabled={isSending} className="justify-self-start">
        {zoneWords.save}
      </Button>
    </form>
  );
}
