import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { readDataYears } from "@/app/reading-account";
import { DataTables } from "@/components/figures/data-tables";
import { PageHeader } from "@/components/frame/page-header";
import { LICENCE } from "@/newsroom/figures/file";
import { tableNames } from "@/newsroom/figures/measure";
import { columnsOf, documented } from "@/newsroom/figures/tables";
import { transparencyWords } from "@/words/fa/figures";
import { ledgerWords } from "@/words/fa/ledger";

const words = transparencyWords.data;

export const metadata: Metadata = {
  title: words.title,
  description: words.intro,
  alternates: { canonical: "/transparency/data" },
};

/** The open files, what their columns mean, and on which terms they are anybody's. */
export default async function Data() {
  const years = await readDataYears();
  return (
    <City>
      <PageHeader title={words.title} trail={[{ href: "/transparency", label: ledgerWords.title }]}>
        <p>{words.intro}</p>
      </PageHeader>
      <div className="mb-14 grid max-w-[42rem] gap-3">
        <p>
          {words.licenceText}{" "}
          <a href={LICENCE} rel="license" className="text-link">
            {words.licence}
          </a>
        </p>
        <p>{words.format}</p>
        <p>
          {words.perOrganisation}{" "}
          <bdi dir="ltr">
            <code>/transparency/data/district-1/demands.csv</code>
          </bdi>
        </p>
      </div>
      <DataTables
        years={years}
        tables={tableNames.map((table) => ({
          table,
          columns: columnsOf(table),
          documented: documented(table),
        }))}
      />
    </City>
  );
}
