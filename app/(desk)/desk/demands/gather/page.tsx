import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { codeFrom } from "@/app/addresses";
import { requireViewer } from "@/app/session";
import { GatherForm } from "@/components/demands/desk/gather-form";
import { GatherGroups } from "@/components/demands/desk/gather-groups";
import { PageHeader } from "@/components/frame/page-header";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { gatherableComments } from "@/newsroom/comments/gatherable-queries";
import { organisationTree } from "@/newsroom/organisations/queries";
import { holdsSomewhere } from "@/newsroom/people/person";
import { persianDigits } from "@/newsroom/persian/digits";
import { deskDemandWords } from "@/words/fa/demands";
import { gatherWords as words } from "@/words/fa/gathering";
import { say } from "@/words/say";
import { gatherAction } from "./actions";

export const metadata: Metadata = { title: words.title };

const MOST_LETTERS = 200;

/** Where a moderator makes one demand of what many said. */
export default async function Gather({ searchParams }: PageProps<"/desk/demands/gather">) {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, ["moderator"])) notFound();
  const search = await searchParams;
  const text = (name: string) => {
    const given = search[name];
    return typeof given === "string" ? given.slice(0, MOST_LETTERS) : "";
  };
  const [groups, organisations] = await Promise.all([
    gatherableComments(viewer, text("q")),
    organisationTree(),
  ]);
  const done = codeFrom(text("done"));
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/demands", label: deskDemandWords.title }]}>
        {words.intro}
      </PageHeader>
      <div className="grid max-w-[76rem] grid-cols-1 gap-8">
        {done ? <Done code={done} /> : null}
        <form method="get" action="/desk/demands/gather" className="flex flex-wrap items-end gap-3">
          <TextField id="find" name="q" label={words.find} defaultValue={text("q")} optional />
          <Button type="submit" icon="search">
            {words.search}
          </Button>
        </form>
        {groups.length > 0 ? (
          <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
            <GatherGroups groups={groups} picked={text("with")} />
            <div className="self-start lg:sticky lg:top-4">
              <GatherForm
                gather={gatherAction}
                organisations={organisations.map(({ id, name }) => ({ id, name }))}
              />
            </div>
          </div>
        ) : (
          <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
        )}
      </div>
    </>
  );
}

function Done({ code }: { code: number }) {
  return (
    <Notice tone="good" role="status" title={say(words.done, { code: persianDigits(code) })}>
      <a href={`/demands/${code}`} className="text-link target">
        {words.see}
      </a>
    </Notice>
  );
}
