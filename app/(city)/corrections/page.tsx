import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { storyAddress } from "@/app/addresses";
import { moment } from "@/app/present/moment";
import { readCorrections } from "@/app/reading";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { CorrectionLedger } from "@/components/stories/city/correction-ledger";
import { frameWords } from "@/words/fa/frame";

export const metadata: Metadata = {
  title: frameWords.corrections,
  alternates: { canonical: "/corrections" },
};

const SHOWN = 30;

function beforeFrom(text: string | string[] | undefined): Date | null {
  return typeof text === "string" && /^\d{1,14}$/.test(text) ? new Date(Number(text)) : null;
}

export default async function Corrections({ searchParams }: PageProps<"/corrections">) {
  const before = beforeFrom((await searchParams).before);
  const corrections = await readCorrections(before, SHOWN);
  const page = corrections.slice(0, SHOWN);
  const last = page[page.length - 1];
  return (
    <City>
      <PageHeader title={frameWords.corrections}>
        <p>{frameWords.correctionsAbout}</p>
      </PageHeader>
      <CorrectionLedger
        entries={page.map(({ kind, note, publishedAt, code, headline }) => ({
          kind,
          text: note,
          at: moment(publishedAt),
          story: { headline, href: storyAddress({ code, headline }) },
        }))}
      />
      <Pagination
        {...(before ? { newer: "/corrections" } : {})}
        {...(corrections.length > SHOWN && last
          ? { older: `/corrections?before=${last.publishedAt.getTime()}` }
          : {})}
      />
    </City>
  );
}
