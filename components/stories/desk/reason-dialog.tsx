import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/desk/dialog";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/newsroom/outcome";
import { isBlank } from "@/newsroom/persian/blank";
import type { Action } from "@/newsroom/stories/workflow";
import { actionWords, reasonWords } from "@/words/fa/desk-stories";
import { sentenceOf } from "@/words/issue";
import type { ActionForm } from "./desk-story";
import { errorOf, linesOf } from "./issue-lines";
import { weightyActions } from "./steps";

interface Props {
  action: Action;
  form: ActionForm;
  onChange: (form: ActionForm) => void;
  refused: readonly Issue[];
  /** What is said when no answer came. */
  failed: string;
  onClose: () => void;
  onDone: () => void;
}

/** Asks why, before a step that is written down with its reason. What was typed stays until the step is done. */
export function ReasonDialog({ action, form, onChange, refused, failed, onClose, onDone }: Props) {
  const [tried, setTried] = useState(false);
  const lines = tried ? linesOf(refused) : [];
  const blank = tried && isBlank(form.reason) ? sentenceOf({ key: "stories.reason-missing" }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isBlank(form.reason)) onDone();
  };
  const elsewhere = lines
    .filter((line) => line.field !== "reason" && line.field !== "redirect")
    .map((line) => line.text);
  return (
    <Dialog open title={actionWords[action]} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextArea
          name="reason"
          label={reasonWords.reason}
          hint={hints[action] ?? reasonWords.staffReason}
          error={blank ?? errorOf(lines, "reason")}
          required
          autoFocus
          maxLength={1_000}
          value={form.reason}
          onChange={(event) => onChange({ ...form, reason: event.target.value })}
        />
        {action === "remove" ? (
          <TextField
            name="redirect"
            label={reasonWords.redirect}
            hint={reasonWords.redirectHint}
            error={errorOf(lines, "redirect")}
            optional
            dir="ltr"
            value={form.redirect}
            onChange={(event) => onChange({ ...form, redirect: event.target.value })}
          />
        ) : null}
        <p role="alert" className="text-sm font-semibold text-red">
          {tried
            ? [...elsewhere, refused.length === 0 && !blank ? failed : ""].filter(Boolean).join(" ")
            : ""}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" tone={weightyActions([action]).length > 0 ? "danger" : "primary"}>
            {actionWords[action]}
          </Button>
          <Button onClick={onClose}>{reasonWords.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

const hints: Partial<Record<Action, string>> = {
  withdraw: reasonWords.publicReason,
  return: reasonWords.returnReason,
};
