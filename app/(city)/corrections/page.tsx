import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { storyAddress } from "@/app/addresses";
import { shownCorrection } from "@/app/present/correction";
import { readCorrections } from "@/app/reading";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { CorrectionLedger } from "@/components/stories/city/correction-ledger";
import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";

export const metadata: Metadata = {
  title: frameWords.corrections,
  alternates: {
    canonical: "/corrections",
    types: { "application/rss+xml": "/corrections/feed.xml" },
  },
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
        <p>
          <a href="/corrections/feed.xml" className="text-link target inline-flex items-center gap-2 text-sm">
            <Icon name="feed" className="size-4" />
            {frameWords.correctionsRss}
          </a>
        </p>
      </PageHeader>
      <CorrectionLedger
        entries={page.map((correction) => ({
          ...shownCorrection(correction),
          story: { headline: correction.headline, href: storyAddress(correction) },
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
