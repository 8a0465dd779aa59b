import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { type Step, StepForm } from "@/components/ui/desk/step-form";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { type CommentReason, commentReasons } from "@/newsroom/comments/comment";
import { formatJalali } from "@/newsroom/persian/calendar";
import { authorWords as words } from "@/words/fa/authors";
import { commentWords } from "@/words/fa/comments";
import { say } from "@/words/say";
import { AllVisible } from "./all-visible";

interface Suspension {
  id: string;
  state: "running" | "over" | "lifted";
  reason: CommentReason | null;
  words: string;
  organisation: string | null;
  by: string;
  at: Date;
  until: Date;
  lifted: { by: string; at: Date; words: string } | null;
  canLift: boolean;
}

interface Props {
  commentId: string;
  suspensions: readonly Suspension[];
  canSuspend: boolean;
  everywhere: boolean;
  /** For how many days one may be given. */
  days: readonly number[];
  suspend: Step;
  lift: Step;
}

/** The suspensions of an author, and the form that gives one: never more than its end, its reason and its words say. */
export function AuthorSuspensions({ commentId, suspensions, lift, ...giving }: Props) {
  // One that holds everywhere may follow one that holds in an organisation.
  const isRunning = suspensions.some(
    ({ state, organisation }) => state === "running" && (organisation === null || !giving.everywhere),
  );
  return (
    <section aria-labelledby="suspensions-title" className="grid max-w-[46rem] gap-4">
      <h2 id="suspensions-title" className="headline-3 border-b border-line pb-2">
        {words.suspensions}
      </h2>
      <p className="meta">{words.suspensionsIntro}</p>
      {suspensions.map((suspension) => (
        <SuspensionEntry key={suspension.id} suspension={suspension}>
          {suspension.canLift ? (
            <StepForm
              step={lift}
              label={words.lift}
              hidden={{ comment: commentId, suspension: suspension.id }}
            >
              <TextField id={`lift-${suspension.id}`} name="words" label={words.liftWords} required />
            </StepForm>
          ) : null}
        </SuspensionEntry>
      ))}
      {isRunning ? null : <Giving commentId={commentId} {...giving} />}
    </section>
  );
}

const tones = { running: "alive", over: "quiet", lifted: "calm" } as const;

/** One suspension: until when, for what, by whom, and whether it was lifted. `children`: the form that lifts it. */
export function SuspensionEntry({ suspension, children }: { suspension: Suspension; children?: ReactNode }) {
  const { state, reason, by, at, until, organisation, lifted } = suspension;
  const full = (instant: Date) => formatJalali(instant, "full");
  const where = organisation ?? words.scope.everywhere;
  return (
    <article className="grid gap-2 border-s-2 border-line ps-4">
      <p className="flex flex-wrap items-center gap-x-3">
        <Badge tone={tones[state]} icon={state === "running" ? "ban" : "check"}>
          {say(state === "running" ? words.running : words.over, { until: full(lifted?.at ?? until) })}
        </Badge>
        {reason ? <span className="font-semibold">{commentWords.reasons[reason]}</span> : null}
      </p>
      <p dir="auto" className="whitespace-pre-line wrap-anywhere">
        <AllVisible text={suspension.words} />
      </p>
      <p className="meta">{say(words.given, { who: by, at: full(at), where })}</p>
      {lifted ? (
        <p className="meta wrap-anywhere">
          <AllVisible
            text={say(words.lifted, { who: lifted.by, at: full(lifted.at), words: lifted.words })}
          />
        </p>
      ) : null}
      {children}
    </article>
  );
}

function Giving({ commentId, canSuspend, everywhere, days, suspend }: Omit<Props, "suspensions" | "lift">) {
  if (!canSuspend) return <Notice tone="calm" title={words.ownDesk} />;
  const where = everywhere ? words.scope.everywhere : words.scope.here;
  return (
    <div className="grid gap-3">
      <h3 className="headline-4">{words.suspendTitle}</h3>
      <p className="meta">{say(words.holds, { where })}</p>
      <StepForm step={suspend} label={words.suspend} tone="danger" hidden={{ comment: commentId }}>
        <div className="flex flex-wrap gap-4">
          <SelectField
            name="reason"
            label={words.reason}
            blank={words.chooseReason}
            choices={commentReasons.map((value) => ({ value, label: commentWords.reasons[value] }))}
          />
          <SelectField
            name="days"
            label={words.days}
            blank={words.chooseDays}
            choices={days.map((n) => ({ value: String(n), label: say(words.daysOf, { n }) }))}
          />
        </div>
        <TextArea
          id="suspension-words"
          name="words"
          label={words.words}
          hint={words.wordsHint}
          rows={3}
          required
        />
      </StepForm>
    </div>
  );
}
