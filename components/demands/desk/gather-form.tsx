"use client";

import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import type { Step } from "@/components/ui/desk/step-form";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { LONGEST_TITLE } from "@/newsroom/demands/demand";
import { gatherWords as words } from "@/words/fa/gathering";

interface Props {
  gather: Step;
  organisations: readonly { id: string; name: string }[];
}

/** What becomes of the ticked comments: a new demand, or part of one that is there. */
export function GatherForm({ gather, organisations }: Props) {
  const { state, isSending, form } = useSentForm(gather, { done: false, issues: [], typed: {} });
  const { summary, errors } = sentences(state.issues, "gather-");
  return (
    <form id="gather" {...form} noValidate className="grid max-w-[42rem] gap-6">
      <ErrorSummary issues={summary} title={words.refused} />
      <NewDemand errors={errors} organisations={organisations} isSending={isSending} />
      <Existing errors={errors} isSending={isSending} />
    </form>
  );
}

type Errors = Partial<Record<string, string>>;

interface NewProps extends Pick<Props, "organisations"> {
  errors: Errors;
  isSending: boolean;
}

function NewDemand({ errors, organisations, isSending }: NewProps) {
  return (
    <fieldset className="grid gap-4">
      <legend className="headline-3 mb-2">{words.new.title}</legend>
      <TextField
        id="gather-title"
        name="title"
        label={words.new.name}
        hint={words.new.nameHint}
        error={errors.title}
        maxLength={LONGEST_TITLE}
      />
      <TextArea
        id="gather-words"
        name="words"
        label={words.new.words}
        hint={words.new.wordsHint}
        error={errors.words}
        rows={5}
        maxLength={2_000}
      />
      <SelectField
        id="gather-organisationId"
        name="organisationId"
        label={words.new.organisation}
        blank={words.new.blank}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.organisationId}
      />
      <div>
        <Button type="submit" name="what" value="new" tone="primary" icon="add" disabled={isSending}>
          {words.new.send}
        </Button>
      </div>
    </fieldset>
  );
}

function Existing({ errors, isSending }: { errors: Errors; isSending: boolean }) {
  return (
    <fieldset className="grid gap-4 border-t border-line pt-4">
      <legend className="headline-3 float-start mb-2 w-full">{words.join.title}</legend>
      <TextField
        id="gather-code"
        name="code"
        label={words.join.code}
        hint={words.join.hint}
        error={errors.code}
        inputMode="numeric"
        maxLength={12}
      />
      <div>
        <Button type="submit" name="what" value="join" icon="send" disabled={isSending}>
          {words.join.send}
        </Button>
      </div>
    </fieldset>
  );
}
