import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { codeFrom } from "@/app/addresses";
import { requireViewer } from "@/app/session";
import { AllVisible } from "@/components/comments/desk/all-visible";
import { Signals } from "@/components/comments/desk/signals";
import { DemandClockBadge } from "@/components/demands/demand-clock";
import { DemandPictures } from "@/components/demands/demand-pictures";
import { DemandTimeline } from "@/components/demands/demand-timeline";
import { MergedList, MergeForm, PartForm } from "@/components/demands/desk-merging";
import { NotShown } from "@/components/demands/not-shown";
import { PageHeader } from "@/components/frame/page-header";
import { StepForm } from "@/components/ui/desk/step-form";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { commentReasons } from "@/newsroom/comments/comment";
import { openDemandAppeals } from "@/newsroom/demands/appeal-queries";
import { demandLife, isNotShown, type MergedInto } from "@/newsroom/demands/demand";
import { deskDemand, type OpenedDemand } from "@/newsroom/demands/desk-queries";
import { mergeCandidates } from "@/newsroom/demands/merge-queries";
import { organisationTree } from "@/newsroom/organisations/queries";
import type { Viewer } from "@/newsroom/people/person";
import { persianDigits } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { demandWords, deskDemandWords as words } from "@/words/fa/demands";
import { gatheringWords } from "@/words/fa/gathering";
import { say } from "@/words/say";
import {
  answerAction,
  appealAction,
  mendAction,
  mergeAction,
  partAction,
  referAction,
  refuseAction,
  registerAction,
} from "../actions";
import { StoryAnswers } from "./story-answers";

export const metadata: Metadata = { title: words.title };

/** One demand, and what this viewer may do with it now. */
export default async function DemandPage({ params }: PageProps<"/desk/demands/[code]">) {
  const viewer = await requireViewer();
  const code = codeFrom((await params).code);
  const demand = code === null ? null : await deskDemand(viewer, code);
  if (!demand) notFound();
  return (
    <>
      <PageHeader
        title={demand.title || demandWords.erased}
        kicker={
          demand.standing === "public" ? demandWords.states[demand.state] : words.standings[demand.standing]
        }
        trail={[{ href: "/desk/demands", label: words.title }]}
      >
        {demand.organisation} {demand.clock ? <DemandClockBadge clock={demand.clock} /> : null}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8" key={demand.version}>
        {isNotShown(demand.standing) ? <WhyNotShown viewer={viewer} demand={demand} /> : null}
        <p dir="auto" className="whitespace-pre-line wrap-anywhere">
          <AllVisible text={demand.words} />
        </p>
        <DemandPictures pictures={demand.pictures} at="/desk/demands/pictures" />
        <Signals signals={demand.signals} watchWords={demand.watchWords} />
        <p className="meta">
          <SignedBy demand={demand} />
        </p>
        {demand.standing === "public" ? (
          <p>
            <a href={`/demands/${demand.code}`} className="text-link target">
              {words.publicPage}
            </a>
          </p>
        ) : null}
        {demand.mergedInto ? <Merged demand={demand} into={demand.mergedInto} /> : null}
        {demand.mayRoute ? <Routing viewer={viewer} demand={demand} /> : null}
        <Answers demand={demand} />
        <StoryAnswers demand={demand} />
        {demand.mayRoute ? <MergedList step={partAction} merged={demand.merged} page={demand.code} /> : null}
        {demand.lines.length > 0 ? <DemandTimeline code={demand.code} lines={demand.lines} /> : null}
        <Mendings demand={demand} />
      </div>
    </>
  );
}

async function WhyNotShown({ viewer, demand }: { viewer: Viewer; demand: OpenedDemand }) {
  const appeal = (await openDemandAppeals(viewer)).find(({ id }) => id === demand.id);
  return <NotShown demand={demand} objected={appeal ? { appeal, decide: appealAction } : null} />;
}

function SignedBy({ demand: { gathered, standing, name } }: { demand: OpenedDemand }) {
  if (gathered) return gatheringWords.by;
  if (name) return <bdi>{name}</bdi>;
  return standing === "queued" ? words.nameHidden : demandWords.nameErased;
}

const hiddenOf = ({ id, code, version }: OpenedDemand) => ({ id, code: String(code), version });

function Answers({ demand }: { demand: OpenedDemand }) {
  if (demand.actions.length === 0) return null;
  return (
    <section aria-labelledby="answers" className="grid gap-6">
      <h2 id="answers" className="headline-3 border-b border-line pb-2">
        {words.answers}
      </h2>
      {demand.actions.map((action) => (
        <StepForm
          key={action}
          step={answerAction}
          label={words.actions[action]}
          tone={action === "done" ? "primary" : "quiet"}
          hidden={{ ...hiddenOf(demand), action }}
        >
          {demandLife[action].needsWords ? (
            <TextArea
              id={`words-${action}`}
              name="words"
              label={words.answerWords[action]}
              rows={3}
              maxLength={2_000}
            />
          ) : null}
        </StepForm>
      ))}
    </section>
  );
}

async function Routing({ viewer, demand }: { viewer: Viewer; demand: OpenedDemand }) {
  const organisations = (await organisationTree()).filter(({ id }) => id !== demand.organisationId);
  const isQueued = demand.standing === "queued";
  const isOpen = demand.standing === "public" && !demand.mergedInto && !demand.clock?.ended;
  if (!isQueued && demand.standing !== "public") return null;
  return (
    <section aria-labelledby="routing" className="grid gap-6">
      <h2 id="routing" className="headline-3 border-b border-line pb-2">
        {words.routing}
      </h2>
      {isQueued ? (
        <StepForm step={registerAction} label={words.register} tone="primary" hidden={hiddenOf(demand)} />
      ) : null}
      {isOpen ? (
        <details className="fold">
          <summary>{words.referFold}</summary>
          <StepForm step={referAction} label={words.refer} hidden={hiddenOf(demand)}>
            <SelectField
              name="to"
              label={words.referTo}
              choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextArea id="refer-words" name="words" label={words.referWords} rows={2} maxLength={2_000} />
          </StepForm>
        </details>
      ) : null}
      {isOpen ? <Merging viewer={viewer} demand={demand} /> : null}
      <Refusal demand={demand} />
    </section>
  );
}

async function Merging({ viewer, demand }: { viewer: Viewer; demand: OpenedDemand }) {
  const candidates = await mergeCandidates(viewer, demand);
  return <MergeForm step={mergeAction} hidden={hiddenOf(demand)} candidates={candidates} />;
}

/** A merged demand is pursued elsewhere; here it can only be parted again. */
function Merged({ demand, into }: { demand: OpenedDemand; into: MergedInto }) {
  return (
    <>
      <p>
        <a href={`/desk/demands/${into.code}`} className="text-link target font-bold">
          {say(words.merge.merged, { code: persianDigits(into.code) })}
        </a>
      </p>
      {demand.mayRoute ? <PartForm step={partAction} demand={demand} page={demand.code} /> : null}
    </>
  );
}

function Refusal({ demand }: { demand: OpenedDemand }) {
  if (!demand.mayRefuse) return <p className="meta">{demand.overruled ? words.overruled : words.ownDesk}</p>;
  return (
    <StepForm
      step={refuseAction}
      label={demand.standing === "queued" ? words.refuse : words.remove}
      tone="danger"
      hidden={hiddenOf(demand)}
    >
      <SelectField
        name="reason"
        label={moderationWords.reason}
        blank={moderationWords.chooseReason}
        choices={commentReasons.map((reason) => ({ value: reason, label: commentWords.reasons[reason] }))}
      />
    </StepForm>
  );
}

const answered = new Set(["in-progress", "done", "declined", "mended"]);

// The newest standing answer may be put right; the old words stay for everybody to read.
function Mendings({ demand }: { demand: OpenedDemand }) {
  const last = demand.lines.findLast(
    ({ kind, words: said, mendedBy }) => answered.has(kind) && said !== "" && !mendedBy,
  );
  if (!last || demand.standing !== "public") return null;
  return (
    <details className="fold">
      <summary>{words.mend}</summary>
      <StepForm step={mendAction} label={words.mend} hidden={{ ...hiddenOf(demand), step: last.id }}>
        <TextArea
          id="mend-words"
          name="words"
          label={words.answerWords.mended}
          rows={3}
          maxLength={2_000}
          defaultValue={last.words}
        />
      </StepForm>
    </details>
  );
}
