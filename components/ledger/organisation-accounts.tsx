import { DataTable } from "@/components/ui/data-table";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";
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

/** Under this many a share says more about chance than about anybody's hand. */
const FEWEST = 10;

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
  { key: "share", title: words.refusedShare, cell: (row: OrganisationAccount) => share(row) },
];

/** How evenly comments under each organisation's stories are treated; nobody is ranked. */
export function OrganisationAccounts({ accounts }: { accounts: readonly OrganisationAccount[] }) {
  return (
    <DataTable
      caption={words.byOrganisation}
      columns={columns}
      rows={accounts}
      rowKey={(row) => row.slug}
      empty={null}
    />
  );
}

function share({ received, notPublishable, removed }: OrganisationAccount): string {
  if (received < FEWEST) return say(words.fewForShare, { least: FEWEST });
  const percent = Math.round(((notPublishable + removed) * 100) / received);
  return say(words.shareOf, { percent, count: received });
}
