"use client";

import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { Step } from "@/components/ui/desk/step-form";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { templateWords as words } from "@/words/fa/templates";

/** A template as it stands in the fields. */
export interface TemplateTyped {
  id: string;
  version: string;
  organisationId: string;
  name: string;
  about: string;
  kind: string;
  celebratory: string;
  questions: string;
  kicker: string;
  headline: string;
  lead: string;
  body: string;
}

interface Props {
  keep: Step;
  template: TemplateTyped;
  /** Empty for a known template: it stays where it is. */
  organisations: readonly { id: string; name: string }[];
}

const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

/** Writes a template, new or known; what was typed stays when it is refused. */
export function TemplateForm({ keep, template, organisations }: Props) {
  const { state, isSending, form } = useSentForm(keep, { done: false, issues: [], typed: {} });
  const prefix = `${template.id || "new"}-`;
  const { summary, errors } = sentences(state.issues, prefix);
  const field = (
    name: "name" | "about" | "kind" | "questions" | "kicker" | "headline" | "lead" | "body",
  ) => ({
    name,
    id: `${prefix}${name}`,
    label: name === "kind" ? words.kind : words[name],
    defaultValue: state.typed[name] ?? template[name],
    error: errors[name],
  });
  const isRefused = Object.keys(state.typed).length > 0;
  return (
    <form {...form} className="grid gap-4" key={JSON.stringify(state.typed)}>
      <ErrorSummary issues={summary} />
      <input type="hidden" name="id" value={template.id} />
      <input type="hidden" name="version" value={template.version} />
      {organisations.length > 0 ? (
        <SelectField
          name="organisationId"
          id={`${prefix}organisation`}
          label={words.organisation}
          defaultValue={state.typed.organisationId ?? template.organisationId}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <input type="hidden" name="organisationId" value={template.organisationId} />
      )}
      <TextField {...field("name")} maxLength={120} />
      <TextField {...field("about")} maxLength={300} optional />
      <SelectField {...field("kind")} choices={kinds} />
      <Checkbox
        name="celebratory"
        id={`${prefix}celebratory`}
        label={words.celebratory}
        value="1"
        defaultChecked={Boolean(isRefused ? state.typed.celebratory : template.celebratory)}
      />
      <TextArea {...field("questions")} hint={words.questionsHint} rows={6} />
      <TextField {...field("kicker")} maxLength={300} optional />
      <TextField {...field("headline")} maxLength={300} optional />
      <TextArea {...field("lead")} rows={3} optional />
      <TextArea {...field("body")} hint={words.bodyHint} rows={8} />
      <Button type="submit" tone="primary" disabled={isSending} className="justify-self-start">
        {template.id === "" ? words.add : words.save}
      </Button>
    </form>
  );
}
