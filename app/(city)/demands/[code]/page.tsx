import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { Missing } from "@/app/(city)/missing";
import { codeFrom } from "@/app/addresses";
import { missingMetadata } from "@/app/present/missing-metadata";
import { answerWith } from "@/app/reading";
import { readDemand, readGathering, readGoneDemand } from "@/app/reading-demands";
import { FollowForm } from "@/components/citizens/follow-form";
import { PlainWords } from "@/components/comments/plain-words";
import { DemandFacts, VerdictText } from "@/components/demands/demand-facts";
import { DemandPictures } from "@/components/demands/demand-pictures";
import { DemandTimeline } from "@/components/demands/demand-timeline";
import { GatheredFrom } from "@/components/demands/gathered-from";
import { GoneDemandView } from "@/components/demands/gone-demand";
import { MergedDemands, MergedNotice } from "@/components/demands/merged-demands";
import { SupportForm } from "@/components/demands/support-form";
import { PageHeader } from "@/components/frame/page-header";
import { DefinitionList } from "@/components/ui/definition-list";
import { followIssues } from "@/newsroom/demands/follow-draft";
import { isMailSetUp } from "@/newsroom/notices/mail-set-up";
import { persianDigits } from "@/newsroom/persian/digits";
import { demandWords as words } from "@/words/fa/demands";
import { gatheringWords } from "@/words/fa/gathering";
import { say } from "@/words/say";

type Params = PageProps<"/demands/[code]">["params"];

async function demandOf(params: Params) {
  const code = codeFrom((await params).code);
  return code === null ? null : readDemand(code);
}

async function goneOf(params: Params) {
  const code = codeFrom((await params).code);
  return code === null ? null : readGoneDemand(code);
}

export async function generateMetadata({ params }: PageProps<"/demands/[code]">): Promise<Metadata> {
  const demand = await demandOf(params);
  if (!demand) return (await goneOf(params)) ? { title: words.gone.title } : missingMetadata;
  return {
    title: demand.title,
    alternates: {
      canonical: `/demands/${demand.code}`,
      types: { "application/rss+xml": `/demands/${demand.code}/feed.xml` },
    },
  };
}

/** A demand with its clock, both facts about its end, its voices and everything that happened to it. */
export default async function DemandPage({ params, searchParams }: PageProps<"/demands/[code]">) {
  const demand = await demandOf(params);
  if (!demand) return <Gone params={params} />;
  const { code, organisation, supporters, mergedInto } = demand;
  const gathering = await readGathering(code);
  const { draft } = await searchParams;
  return (
    <City>
      <PageHeader title={demand.title} trail={[{ href: "/demands", label: words.title }]}>
        {mergedInto ? null : <DemandFacts {...demand} />}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-10">
        {mergedInto ? <MergedNotice into={mergedInto} /> : null}
        <PlainWords words={demand.words} />
        <DemandPictures pictures={demand.pictures} at="/media/demands" />
        <DefinitionList
          items={[
            { term: words.code, value: <bdi>{persianDigits(code)}</bdi> },
            {
              term: words.with,
              value: (
                <a href={`/organisations/${organisation.slug}`} className="text-link">
                  {organisation.name}
                </a>
              ),
            },
            {
              term: words.raisedBy,
              value: <RaisedBy name={demand.name} gathered={gathering?.gathered ?? false} />,
            },
            ...(mergedInto
              ? []
              : [{ term: words.verdict.title, value: <VerdictText verdicts={demand.verdicts} /> }]),
          ]}
        />
        {mergedInto ? null : (
          <SupportForm
            code={code}
            voices={supporters > 0 ? say(words.supporters, { count: supporters }) : words.noSupporters}
          />
        )}
        <MergedDemands merged={demand.merged} />
        {gathering ? <GatheredFrom gathering={gathering} /> : null}
        {isMailSetUp() && !mergedInto ? <FollowForm code={code} issues={await followIssues(draft)} /> : null}
        <DemandTimeline code={code} lines={demand.lines} />
      </div>
    </City>
  );
}

/** What citizens could once read and was taken away: 410 with a marker. What they never could is not found. */
async function Gone({ params }: { params: Params }) {
  const gone = await goneOf(params);
  if (!gone) return <Missing />;
  answerWith(410);
  return (
    <City>
      <PageHeader title={words.gone.title} trail={[{ href: "/demands", label: words.title }]} />
      <GoneDemandView demand={gone} />
    </City>
  );
}

function RaisedBy({ name, gathered }: { name: string; gathered: boolean }) {
  if (gathered) return gatheringWords.by;
  return name ? <bdi>{name}</bdi> : words.nameErased;
}
