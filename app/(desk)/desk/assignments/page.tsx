import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { AssignmentList } from "@/components/planning/assignment-list";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { now } from "@/newsroom/clock";
import { holdsSomewhere, type Viewer } from "@/newsroom/people/person";
import { type Assignment, isLate } from "@/newsroom/planning/assignment";
import { planners, writers } from "@/newsroom/planning/permissions";
import { assignmentsIn } from "@/newsroom/planning/queries";
import { assignmentWords as words } from "@/words/fa/planning";

export const metadata: Metadata = { title: words.title };

const lists = ["late", "mine", "open", "others"] as const;

/** What is still to be written, and for whom it waits. */
export default async function AssignmentsPage() {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, writers)) notFound();
  const [waiting, ended] = await Promise.all([
    assignmentsIn(viewer),
    assignmentsIn(viewer, ["done", "dropped"]),
  ]);
  const on = (name: string) => waiting.filter((one) => listOf(viewer, one) === name).map(lineOf);
  return (
    <>
      <PageHeader
        title={words.title}
        action={
          holdsSomewhere(viewer, planners) ? (
            <LinkButton href="/desk/assignments/new" tone="primary" icon="add">
              {words.plan}
            </LinkButton>
          ) : null
        }
      >
        {words.intro}
      </PageHeader>
      {waiting.length === 0 ? <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState> : null}
      {lists.map((name) => (
        <AssignmentList key={name} id={name} title={words.lists[name]} lines={on(name)} />
      ))}
      <AssignmentList id="ended" title={words.lists.ended} lines={ended.slice(0, 20).map(lineOf)} />
    </>
  );
}

function listOf(viewer: Viewer, assignment: Assignment): (typeof lists)[number] {
  if (isLate(assignment, now())) return "late";
  if (assignment.state === "open") return "open";
  return assignment.assigneeId === viewer.personId ? "mine" : "others";
}

function lineOf(assignment: Assignment) {
  const { id, title, organisation, assignee, deadline } = assignment;
  return {
    id,
    title,
    organisation,
    with: assignee,
    deadline: moment(deadline),
    late: isLate(assignment, now()),
  };
}
