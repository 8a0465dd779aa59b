import { AllVisible } from "@/components/comments/desk/all-visible";
import { When } from "@/components/comments/when";
import { Badge } from "@/components/ui/badge";
import { type Step, StepForm } from "@/components/ui/desk/step-form";
import type { CommentReason } from "@/newsroom/comments/comment";
import type { DemandStanding } from "@/newsroom/demands/demand";
import { persianDigits } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { deskDemandWords } from "@/words/fa/demands";
import { say } from "@/words/say";

const words = deskDemandWords.appeals;
const common = moderationWords.appeals;

interface Appeal {
  id: string;
  code: number;
  version: number;
  title: string;
  words: string;
  standing: DemandStanding;
  reason: CommentReason | null;
  objection: string;
  at: Date;
  decidedBy: string | null;
  mine: boolean;
  organisation: string;
}

/** The objections to what is not shown, each with the demand and two buttons; nothing where there is none. */
export function DemandAppeals({ appeals, decide }: { appeals: readonly Appeal[]; decide: Step }) {
  if (appeals.length === 0) return null;
  return (
    <section aria-labelledby="appeals" className="mb-10 grid max-w-[46rem] gap-2">
      <h2 id="appeals" className="headline-3 border-b border-line pb-2">
        {words.title}
      </h2>
      <p className="meta">{words.intro}</p>
      {appeals.map((appeal) => (
        <Entry key={appeal.id} appeal={appeal} decide={decide} />
      ))}
    </section>
  );
}

function Entry({ appeal, decide }: { appeal: Appeal; decide: Step }) {
  const { id, code } = appeal;
  return (
    <article
      aria-labelledby={`appeal-${id}`}
      data-row={code}
      className="grid gap-3 border-b border-line py-4"
    >
      <p className="meta flex flex-wrap items-center gap-x-3">
        <Badge tone="bad" icon="ban">
          {deskDemandWords.standings[appeal.standing]}
        </Badge>
        {appeal.reason ? <span>{commentWords.reasons[appeal.reason]}</span> : null}
        {appeal.decidedBy ? <span>{say(common.decided, { who: appeal.decidedBy })}</span> : null}
        <span>{appeal.organisation}</span>
      </p>
      <h3 id={`appeal-${id}`} className="headline-4">
        <a href={`/desk/demands/${code}`} className="quiet-link">
          <bdi>{persianDigits(code)}</bdi> · {appeal.title}
        </a>
      </h3>
      <p dir="auto" className="whitespace-pre-line wrap-anywhere">
        <AllVisible text={appeal.words} />
      </p>
      <Objected appeal={appeal} decide={decide} />
    </article>
  );
}

/** What the writer says against the decision, and two buttons for who may answer. */
export function Objected({ appeal, decide }: { appeal: Appeal; decide: Step }) {
  const { id, code, version } = appeal;
  const hidden = { id, code: String(code), version };
  return (
    <>
      <div className="border-s-2 border-line ps-4">
        <p className="text-sm font-bold">
          {common.objection} <When at={appeal.at} />
        </p>
        <p dir="auto" className="whitespace-pre-line wrap-anywhere">
          <AllVisible text={appeal.objection} />
        </p>
      </div>
      {appeal.mine ? (
        <p className="meta">{common.mine}</p>
      ) : (
        <div className="flex flex-wrap gap-3">
          <StepForm
            step={decide}
            label={words.reverse}
            tone="primary"
            hidden={{ ...hidden, verdict: "reversed" }}
          />
          <StepForm step={decide} label={common.uphold} hidden={{ ...hidden, verdict: "upheld" }} />
        </div>
      )}
    </>
  );
}
