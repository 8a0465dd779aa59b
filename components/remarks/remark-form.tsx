import { type FormEvent, useState } from "react";
import type { Desk } from "@/components/stories/desk/use-desk";
import { Button } from "@/components/ui/button";
import { Radio } from "@/components/ui/checkbox";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { frameWords } from "@/words/fa/frame";
import { remarkWords } from "@/words/fa/remarks";
import { say } from "@/words/say";
import { PassageChoice } from "./passage-choice";
import type { ChosenWords, Colleague, RemarkVerbs } from "./shown-remark";
import { useSending } from "./use-sending";

interface Props {
  desk: Desk;
  chosen: ChosenWords | null;
  colleagues: readonly Colleague[];
  verbs: RemarkVerbs;
  /** Null for the whole story. */
  onChoose: (words: ChosenWords | null) => void;
}

/** Says something about the chosen words, or about the whole story; or proposes other words for them. */
export function RemarkForm({ desk, chosen, colleagues, verbs, onChoose }: Props) {
  const [words, setWords] = useState("");
  const [replacement, setReplacement] = useState<string | null>(null);
  const [mention, setMention] = useState("");
  const { send, problem, isSending, ready } = useSending(desk);
  const suggests = chosen !== null && replacement !== null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    const about = chosen?.anchor ?? { quote: "", prefix: "", suffix: "" };
    const written = {
      ...about,
      field: chosen?.field ?? ("whole" as const),
      words,
      replacement: suggests ? replacement : null,
      mentions: mention ? [mention] : [],
    };
    if (!(await send((id) => verbs.write(id, written)))) return;
    setWords("");
    setReplacement(null);
    setMention("");
    onChoose(null);
  };
  return (
    <form onSubmit={submit} className="mt-3 grid gap-3" aria-label={remarkWords.fresh}>
      <About chosen={chosen} onForget={() => onChoose(null)} />
      <PassageChoice content={desk.state.content} chosen={chosen} onChoose={onChoose} />
      {chosen ? (
        <div className="flex flex-wrap gap-x-6">
          <Radio
            id="remark-plain"
            name="remark-kind"
            label={remarkWords.remark}
            checked={!suggests}
            onChange={() => setReplacement(null)}
          />
          <Radio
            id="remark-suggestion"
            name="remark-kind"
            label={remarkWords.suggestion}
            checked={suggests}
            onChange={() => setReplacement(chosen.anchor.quote)}
          />
        </div>
      ) : null}
      {suggests ? (
        <TextArea
          name="replacement"
          label={remarkWords.replacement}
          hint={remarkWords.replacementHint}
          rows={2}
          maxLength={1_000}
          value={replacement}
          onChange={(event) => setReplacement(event.target.value)}
        />
      ) : null}
      <TextArea
        name="remark"
        label={suggests ? remarkWords.wordsOptional : remarkWords.words}
        hint={remarkWords.shortcut}
        optional={suggests}
        rows={2}
        maxLength={2_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {colleagues.length > 0 ? (
        <SelectField
          name="mention"
          label={remarkWords.mention}
          optional
          blank="—"
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          value={mention}
          onChange={(event) => setMention(event.target.value)}
        />
      ) : null}
      <p role="alert" className="text-sm font-semibold text-red">
        {problem}
      </p>
      <Button
        type="submit"
        disabled={!ready}
        icon="comment"
        aria-disabled={isSending || undefined}
        className="justify-self-start"
      >
        {suggests ? remarkWords.sendSuggestion : remarkWords.send}
      </Button>
    </form>
  );
}

function About({ chosen, onForget }: { chosen: ChosenWords | null; onForget: () => void }) {
  if (!chosen) return <p className="meta">{remarkWords.onWhole}</p>;
  return (
    <p className="flex items-start gap-2 text-sm">
      <span>
        <span className="meta">{remarkWords.fields[chosen.field]}: </span>
        <bdi>{say(remarkWords.on, { quote: chosen.anchor.quote.slice(0, 160) })}</bdi>
      </span>
      <Button tone="bare" icon="close" aria-label={frameWords.close} onClick={onForget} className="ms-auto" />
    </p>
  );
}
