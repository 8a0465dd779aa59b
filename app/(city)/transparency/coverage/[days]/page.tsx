import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { Missing } from "@/app/(city)/missing";
import { missingMetadata } from "@/app/present/missing-metadata";
import { readCoverage } from "@/app/reading-account";
import { CoverageSpans } from "@/components/figures/coverage-section";
import { CoverageTable } from "@/components/figures/coverage-table";
import { PageHeader } from "@/components/frame/page-header";
import { coverageSpans } from "@/newsroom/figures/coverage";
import { transparencyWords } from "@/words/fa/figures";
import { ledgerWords } from "@/words/fa/ledger";
import { say } from "@/words/say";

const words = transparencyWords.coverage;

type Asked = PageProps<"/transparency/coverage/[days]">;

async function spanOf(params: Asked["params"]) {
  const { days } = await params;
  return coverageSpans.find((span) => String(span) === days);
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const days = await spanOf(params);
  if (!days) return missingMetadata;
  return {
    title: say(words.titleOver, { days }),
    alternates: { canonical: `/transparency/coverage/${days}` },
  };
}

/** Who told how many stories, over the period in the address. */
export default async function Coverage({ params }: Asked) {
  const days = await spanOf(params);
  if (!days) return <Missing />;
  const title = say(words.titleOver, { days });
  return (
    <City>
      <PageHeader title={title} trail={[{ href: "/transparency", label: ledgerWords.title }]}>
        <p>{words.text}</p>
      </PageHeader>
      <div className="grid max-w-[58rem] grid-cols-[minmax(0,1fr)] gap-8">
        <CoverageTable measure={await readCoverage(days)} caption={title} />
        <CoverageSpans days={days} spans={coverageSpans} />
      </div>
    </City>
  );
}
