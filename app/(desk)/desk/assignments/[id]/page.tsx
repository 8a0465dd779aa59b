import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { AssignmentFields } from "@/components/planning/assignment-fields";
import { StepForm } from "@/components/ui/desk/step-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { Time } from "@/components/ui/time";
import type { Assignment } from "@/newsroom/planning/assignment";
import { typedFrom } from "@/newsroom/planning/fields";
import { type AssignmentAction, mayDo } from "@/newsroom/planning/permissions";
import { assignmentFor, writersOf } from "@/newsroom/planning/queries";
import { templateFor } from "@/newsroom/templates/queries";
import { assignmentWords as words } from "@/words/fa/planning";
import { dropAction, finishAction, handOverAction, replanAction, startAction, takeAction } from "../actions";

export const metadata: Metadata = { title: words.title };

/** One assignment, and what this person may do with it now. */
export default async function AssignmentPage({ params }: PageProps<"/desk/assignments/[id]">) {
  const viewer = await requireViewer();
  const assignment = await assignmentFor(viewer, (await params).id);
  if (!assignment) notFound();
  const { id, version } = assignment;
  const may = (action: AssignmentAction) => mayDo(viewer, assignment, action);
  const [template, people] = await Promise.all([
    assignment.templateId ? templateFor(viewer, assignment.templateId) : null,
    may("hand-over") ? writersOf([assignment.organisationId]) : [],
  ]);
  const common = { hidden: { id, version } };
  return (
    <>
      <PageHeader
        title={assignment.title}
        kicker={words.states[assignment.state]}
        trail={[{ href: "/desk/assignments", label: words.title }]}
      >
        {assignment.brief}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8" key={version}>
        <Particulars assignment={assignment} />
        {may("take") ? <StepForm {...common} step={takeAction} label={words.take} tone="primary" /> : null}
        {may("start") && !assignment.hasStory ? (
          <StepForm {...common} step={startAction} label={words.start} tone="primary">
            {template ? <p className="meta">{words.startText}</p> : null}
            {template?.form.questions.map(({ key, label, hint, required }) => (
              <TextField key={key} name={`answer-${key}`} label={label} hint={hint} optional={!required} />
            ))}
          </StepForm>
        ) : null}
        {may("finish") ? <StepForm {...common} step={finishAction} label={words.finish} /> : null}
        {may("hand-over") ? (
          <StepForm {...common} step={handOverAction} label={words.handOver}>
            <SelectField
              name="assigneeId"
              label={words.handOverTo}
              blank={words.anybody}
              choices={people.map((one) => ({ value: one.id, label: one.name }))}
            />
          </StepForm>
        ) : null}
        {may("replan") ? (
          <details className="fold">
            <summary>{words.replan}</summary>
            <StepForm {...common} step={replanAction} label={words.replan}>
              <AssignmentFields assignment={typedFrom(assignment)} />
            </StepForm>
          </details>
        ) : null}
        {may("drop") ? (
          <StepForm {...common} step={dropAction} label={words.drop} tone="danger">
            <TextField name="reason" label={words.reason} />
          </StepForm>
        ) : null}
      </div>
    </>
  );
}

function Particulars({ assignment }: { assignment: Assignment }) {
  const { deadline, eventAt, eventPlace, assignee, organisation, planner, story, droppedReason } = assignment;
  return (
    <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-2 border-y border-line py-4">
      <dt className="text-soft">{words.deadline}</dt>
      <dd>
        <Time at={moment(deadline)} />
      </dd>
      <dt className="text-soft">{words.organisation}</dt>
      <dd>{organisation}</dd>
      <dt className="text-soft">{words.assignee}</dt>
      <dd>{assignee ?? words.anybody}</dd>
      <dt className="text-soft">{words.planner}</dt>
      <dd>{planner}</dd>
      {eventAt || eventPlace ? <dt className="text-soft">{words.event}</dt> : null}
      {eventAt || eventPlace ? (
        <dd>
          {eventPlace} {eventAt ? <Time at={moment(eventAt)} /> : null}
        </dd>
      ) : null}
      {story ? <dt className="text-soft">{words.story}</dt> : null}
      {story ? (
        <dd>
          <a href={`/desk/stories/${story.id}`} className="text-link">
            {story.headline || words.untitled}
          </a>
        </dd>
      ) : null}
      {droppedReason ? <dt className="text-soft">{words.reason}</dt> : null}
      {droppedReason ? <dd>{droppedReason}</dd> : null}
    </dl>
  );
}
