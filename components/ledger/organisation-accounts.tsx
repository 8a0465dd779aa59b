import { FigureFacts } from "@/components/figures/figure-facts";
import { rowsAddress } from "@/components/figures/rows-address";
import { DataTable } from "@/components/ui/data-table";
import type { Measure } from "@/newsroom/figures/measure";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";
import { measureWords } from "@/words/fa/figures";
import { ledgerWords as words } from "@/words/fa/ledger";
import { say } from "@/words/say";

export interface OrganisationAccount {
  name: string;
  slug: string;
  received: number;
  published: number;
  queued: number;
  notPublishable: number;
  removed: number;
}

const number = (key: "received" | "published" | "queued") => ({
  key,
  title: commentWords.counts[key],
  cell: (row: OrganisationAccount) => persianNumber(row[key]),
});

const columns = [
  {
    key: "name",
    title: words.organisation,
    cell: (row: OrganisationAccount) => (
      <a href={`/organisations/${row.slug}`} className="quiet-link font-bold">
        {row.name}
      </a>
    ),
  },
  number("received"),
  number("published"),
  number("queued"),
];

interface Props {
  accounts: readonly OrganisationAccount[];
  /** The whole city's account, of which these are the parts. */
  measure: Measure;
}

/** What citizens sent, by the organisation they wrote to; how much of it was refused is told by the evenness of moderation. */
export function OrganisationAccounts({ accounts, measure }: Props) {
  return (
    <div className="grid gap-3" data-measure={measure.key}>
      <DataTable
        caption={words.byOrganisation}
        columns={columns}
        rows={accounts}
        rowKey={(row) => row.slug}
        empty={null}
      />
      <p className="meta">
        <a href={rowsAddress(measure)} className="text-link" data-n={measure.n}>
          {say(measureWords.n.comments, { n: measure.n })}
        </a>
      </p>
      <FigureFacts measure={measure} />
    </div>
  );
}
