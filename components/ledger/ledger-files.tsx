import { ReportSection } from "@/components/figures/report-section";
import { EmptyState } from "@/components/ui/empty-state";
import { jalaliText } from "@/components/ui/jalali-text";
import { ledgerWords as words } from "@/words/fa/ledger";

interface Props {
  days: readonly { day: string; hash: string }[];
  /** The site's own address, for the line that recounts. */
  origin: string;
}

/** The files of the days, and how anybody recounts them. */
export function LedgerFiles({ days, origin }: Props) {
  return (
    <ReportSection id="files" title={words.files} text={<p>{words.filesText}</p>}>
      {days.length === 0 ? <EmptyState title={words.noFiles}>{words.noFilesText}</EmptyState> : null}
      <ol className="grid gap-2">
        {days.map(({ day, hash }) => (
          <li key={day} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <a href={`/transparency/ledger/${day}.txt`} className="text-link target font-bold">
              <time dateTime={day}>{jalaliText(day)}</time>
            </a>
            <bdi dir="ltr" className="meta wrap-anywhere">
              {hash}
            </bdi>
          </li>
        ))}
      </ol>
      <div className="grid gap-4">
        <h3 className="headline-4">{words.recount}</h3>
        <p>{words.recountText}</p>
        <pre dir="ltr" className="border border-line p-3 text-sm whitespace-pre-wrap wrap-anywhere">
          <code>{`curl -O ${origin}/recount.mjs\nnode recount.mjs ${origin}`}</code>
        </pre>
        <p>
          {words.recountOwn}{" "}
          <a href="/recount.mjs" className="text-link">
            {words.recountScript}
          </a>
        </p>
      </div>
    </ReportSection>
  );
}
