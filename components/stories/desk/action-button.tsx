import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { useReady } from "@/components/ui/desk/use-ready";
import type { IconName } from "@/components/ui/icon";
import { type Action, workflow } from "@/newsroom/stories/workflow";
import { actionWords } from "@/words/fa/desk-stories";
import { type ActionForm, emptyForm } from "./desk-story";
import { MomentDialog } from "./moment-dialog";
import { ReasonDialog } from "./reason-dialog";
import type { Desk } from "./use-desk";

interface Props {
  action: Action;
  desk: Desk;
  tone?: "primary" | "quiet" | "danger";
}

const icons: Partial<Record<Action, IconName>> = {
  submit: "send",
  endorse: "send",
  claim: "eye",
  approve: "shield",
  clear: "shield",
  publish: "good",
  revise: "edit",
  return: "back",
  recall: "back",
  schedule: "calendar",
  unschedule: "back",
  emergency: "emergency",
  withdraw: "ban",
  remove: "remove",
  restore: "restore",
  spike: "archive",
  unspike: "restore",
};

/** A button for a step of the workflow; where the step needs a reason, it asks for it first. */
export function ActionButton({ action, desk: { saver, state }, tone = "quiet" }: Props) {
  const [asking, setAsking] = useState(false);
  const [form, setForm] = useState<ActionForm>(emptyForm);
  const ready = useReady();
  const busy = state.phase === "acting" || state.phase === "saving";
  const begin = () => {
    if (busy) return;
    if (asks(action)) setAsking(true);
    else void saver.act(action, form);
  };
  return (
    <>
      {/* Under its own dialog the button is out of reach, also for those who listen. */}
      <Button
        disabled={!ready}
        tone={tone}
        data-command
        icon={icons[action]}
        aria-disabled={busy || undefined}
        aria-hidden={asking || undefined}
        onClick={begin}
      >
        {actionWords[action]}
      </Button>
      {asking && !state.conflict ? (
        <Ask
          action={action}
          zone={state.story?.time.zone ?? ""}
          form={form}
          onChange={setForm}
          refused={state.issues}
          failed={state.phase === "unanswered" ? state.said : ""}
          onClose={() => setAsking(false)}
          onDone={async () => (await saver.act(action, form)) && setAsking(false)}
        />
      ) : null}
    </>
  );
}

function asks(action: Action): boolean {
  return action === "schedule" || needsReason(action);
}

function needsReason(action: Action): boolean {
  return workflow[action].some((step) => (step.needs as readonly string[]).includes("reason"));
}

type AskProps = ComponentProps<typeof ReasonDialog> & { action: Action; zone: string };

function Ask({ zone, ...props }: AskProps) {
  return props.action === "schedule" ? <MomentDialog {...props} zone={zone} /> : <ReasonDialog {...props} />;
}
