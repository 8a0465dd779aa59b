import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { DemandAppeals } from "@/components/demands/demand-appeals";
import { type DeskDemandLine, DeskDemands } from "@/components/demands/desk-demands";
import { PageHeader } from "@/components/frame/page-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { openDemandAppeals } from "@/newsroom/demands/appeal-queries";
import { type DeskDemand, deskDemands } from "@/newsroom/demands/desk-queries";
import { demandsSeen } from "@/newsroom/demands/permissions";
import { holdsSomewhere } from "@/newsroom/people/person";
import { deskDemandWords as words } from "@/words/fa/demands";
import { gatherWords } from "@/words/fa/gathering";
import { appealAction } from "./actions";

export const metadata: Metadata = { title: words.title };

/** What citizens asked of this viewer's organisations. */
export default async function DemandsPage() {
  const viewer = await requireViewer();
  if (demandsSeen(viewer).length === 0) notFound();
  const gathers = holdsSomewhere(viewer, ["moderator"]);
  const [demands, appeals] = await Promise.all([deskDemands(viewer), openDemandAppeals(viewer)]);
  const on = (list: Lists) => demands.filter((demand) => listOf(demand) === list).map(lineOf);
  return (
    <>
      <PageHeader title={words.title} action={gathers ? <GatherLink /> : null}>
        {words.intro}
      </PageHeader>
      <DemandAppeals appeals={appeals} decide={appealAction} />
      {demands.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      <div className="grid max-w-[46rem] gap-10">
        {(["queued", "open", "ended"] as const).map((list) => (
          <DeskDemands key={list} id={list} title={words[list]} demands={on(list)} />
        ))}
      </div>
    </>
  );
}

function GatherLink() {
  return (
    <LinkButton href="/desk/demands/gather" icon="add">
      {gatherWords.short}
    </LinkButton>
  );
}

type Lists = "queued" | "open" | "ended";

function listOf({ standing, clock }: DeskDemand): Lists {
  if (standing === "queued") return "queued";
  return clock?.ended ? "ended" : "open";
}

function lineOf({ code, title, standing, state, organisation, clock }: DeskDemand): DeskDemandLine {
  return { code, title, state: standing === "queued" ? null : state, organisation, clock };
}
