import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { taskFor } from "@/app/proof-task";
import { readFrame } from "@/app/reading";
import { readSimilarDemands } from "@/app/reading-demands";
import { RaiseForm } from "@/components/demands/raise-form";
import { PageHeader } from "@/components/frame/page-header";
import { PROOF_PLACE } from "@/newsroom/demands/demand";
import { demandDraft } from "@/newsroom/demands/form-draft";
import { makeFormStamp } from "@/newsroom/form-stamp";
import { demandWords, raiseWords } from "@/words/fa/demands";

export const metadata: Metadata = { title: raiseWords.title, alternates: { canonical: "/demands/new" } };

/** The form of a new demand; one that came back stands there as it was typed. */
export default async function NewDemand({ searchParams }: PageProps<"/demands/new">) {
  const { draft: id } = await searchParams;
  const draftId = typeof id === "string" ? id : null;
  const draft = await demandDraft(draftId);
  const { organisations } = await readFrame();
  const similar = draft && draft.issues.length === 0 ? await readSimilarDemands(draft) : [];
  return (
    <City>
      <PageHeader title={raiseWords.title} trail={[{ href: "/demands", label: demandWords.title }]}>
        <p>{raiseWords.intro}</p>
      </PageHeader>
      <RaiseForm
        organisations={organisations.map(({ id: value, name }) => ({ id: value, name }))}
        draft={draft}
        draftId={draft && draftId}
        similar={similar}
        stamp={makeFormStamp()}
        task={await taskFor(draft, PROOF_PLACE)}
      />
    </City>
  );
}
