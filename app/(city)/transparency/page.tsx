import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { origin } from "@/app/origin";
import { readCoverage, readEvenness, readResponse, readTransparency } from "@/app/reading-account";
import { Contents } from "@/components/figures/contents";
import { CoverageSection } from "@/components/figures/coverage-section";
import { DataSection } from "@/components/figures/data-section";
import { EvennessSection } from "@/components/figures/evenness-section";
import { ResponseSection } from "@/components/figures/response-section";
import { PageHeader } from "@/components/frame/page-header";
import { AccountSection } from "@/components/ledger/account-section";
import { DemandAccountView } from "@/components/ledger/demand-account";
import { EvenHand } from "@/components/ledger/even-hand";
import { LedgerFiles } from "@/components/ledger/ledger-files";
import { PrivacySection } from "@/components/ledger/privacy-section";
import { WhatIsChecked } from "@/components/ledger/what-is-checked";
import { coverageSpans } from "@/newsroom/figures/coverage";
import { evenHandWords } from "@/words/fa/authors";
import { transparencyWords } from "@/words/fa/figures";
import { ledgerWords as words } from "@/words/fa/ledger";
import { screeningWords } from "@/words/fa/screening";

export const metadata: Metadata = { title: words.title, alternates: { canonical: "/transparency" } };

const COVERAGE_DAYS = 90;

const chapters = [
  { id: "response", title: transparencyWords.response.title },
  { id: "whole-city", title: words.city },
  { id: "demand-account", title: words.demands.title },
  { id: "evenness", title: transparencyWords.evenness.title },
  { id: "even-hand", title: evenHandWords.title },
  { id: "coverage", title: transparencyWords.coverage.title },
  { id: "data", title: transparencyWords.data.title },
  { id: "files", title: words.files },
  { id: "checks", title: screeningWords.title },
  { id: "privacy", title: words.privacy },
];

/** What the city says about itself in numbers, each to be doubted and counted again. */
export default async function Transparency() {
  const [
    { account, demands, measure, organisations, days, waiting, agreement, suspensions },
    response,
    evenness,
    coverage,
  ] = await Promise.all([readTransparency(), readResponse(), readEvenness(), readCoverage(COVERAGE_DAYS)]);
  return (
    <City>
      <PageHeader title={words.title}>
        <p>{words.intro}</p>
      </PageHeader>
      <Contents title={words.contents} chapters={chapters} />
      <div className="report">
        <ResponseSection {...response} />
        <AccountSection account={account} measure={measure} organisations={organisations} />
        <DemandAccountView account={demands} />
        <EvennessSection {...evenness} />
        <EvenHand agreement={agreement} waiting={waiting} suspensions={suspensions} />
        <CoverageSection measure={coverage} days={COVERAGE_DAYS} spans={coverageSpans} />
        <DataSection />
        <LedgerFiles days={days} origin={origin()} />
        <WhatIsChecked />
        <PrivacySection />
      </div>
    </City>
  );
}
