import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { PlanForm } from "@/components/planning/plan-form";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { planners } from "@/newsroom/planning/permissions";
import { writersOf } from "@/newsroom/planning/queries";
import { templatesFor } from "@/newsroom/templates/queries";
import { assignmentWords as words } from "@/words/fa/planning";
import { planAction } from "../actions";

export const metadata: Metadata = { title: words.plan };

/** A new assignment. */
export default async function PlanPage() {
  const viewer = await requireViewer();
  const organisations = await organisationOptions(viewer, planners);
  if (organisations.length === 0) notFound();
  const [people, templates] = await Promise.all([
    writersOf(organisations.map(({ id }) => id)),
    templatesFor(viewer),
  ]);
  return (
    <>
      <PageHeader title={words.plan} trail={[{ href: "/desk/assignments", label: words.title }]}>
        {words.planIntro}
      </PageHeader>
      <PlanForm
        plan={planAction}
        creationKey={randomUUID()}
        organisations={organisations}
        people={people}
        templates={templates.map(({ id, name }) => ({ id, name }))}
      />
    </>
  );
}
