import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/desk/dialog";
import { MomentPicker } from "@/components/ui/desk/moment-picker";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/newsroom/outcome";
import type { Action } from "@/newsroom/stories/workflow";
import { actionWords, reasonWords, termWords } from "@/words/fa/desk-stories";
import { timeWords } from "@/words/fa/time";
import { sentenceOf } from "@/words/issue";
import type { ActionForm, Term } from "./desk-story";
import { errorOf, linesOf } from "./issue-lines";

interface Props {
  action: Action | Term;
  zone: string;
  form: ActionForm;
  onChange: (form: ActionForm) => void;
  refused: readonly Issue[];
  /** What is said when no answer came. */
  failed: string;
  onClose: () => void;
  onDone: () => void;
}

/** Asks for a moment ahead: when a story goes out, until when it is held back, when it leaves. */
export function MomentDialog({ action, zone, form, onChange, refused, failed, onClose, onDone }: Props) {
  const [tried, setTried] = useState(false);
  const lines = tried ? linesOf(refused) : [];
  const missing = tried && form.at === "" ? sentenceOf({ key: "stories.time-missing" }) : undefined;
  const title = { ...actionWords, ...termWords }[action];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (form.at !== "") onDone();
  };
  const elsewhere = lines.filter((line) => !["at", "reason", "redirect"].includes(line.field ?? ""));
  const said = [...elsewhere.map(({ text }) => text), refused.length === 0 && !missing ? failed : ""];
  return (
    <Dialog open title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <MomentPicker
          id="moment"
          zone={zone}
          error={missing ?? errorOf(lines, "at")}
          onMoment={(at) => onChange({ ...form, at })}
        />
        {action === "expiry" ? <Leaving form={form} lines={lines} onChange={onChange} /> : null}
        <p role="alert" className="text-sm font-semibold text-red">
          {tried ? said.filter(Boolean).join(" ") : ""}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" tone="primary">
            {title}
          </Button>
          <Button onClick={onClose}>{reasonWords.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

type LeavingProps = Pick<Props, "form" | "onChange"> & { lines: ReturnType<typeof linesOf> };

function Leaving({ form, lines, onChange }: LeavingProps) {
  return (
    <>
      <TextArea
        name="reason"
        label={timeWords.expiryReason}
        error={errorOf(lines, "reason")}
        required
        maxLength={1_000}
        value={form.reason}
        onChange={(event) => onChange({ ...form, reason: event.target.value })}
      />
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
    </>
  );
}
