import type { TableName } from "@/newsroom/figures/measure";
import { persianDigits } from "@/newsroom/persian/digits";
import { columnWords, transparencyWords } from "@/words/fa/figures";
import { say } from "@/words/say";
import { ReportSection } from "./report-section";

const words = transparencyWords.data;

interface Props {
  tables: readonly { table: TableName; columns: readonly string[]; documented: keyof typeof columnWords }[];
  /** The Jalali years from which there are rows. */
  years: readonly number[];
}

/** Every open file, with what its columns mean. */
export function DataTables({ tables, years }: Props) {
  return (
    <div className="grid gap-14">
      {tables.map(({ table, columns, documented }) => (
        <ReportSection key={table} id={table} title={words.tables[table]} text={<p>{words.about[table]}</p>}>
          <div className="grid gap-4">
            <Files table={table} years={table === "measures" ? [] : years} />
            {table === "comments-naming" ? null : <Columns columns={columns} documented={documented} />}
          </div>
        </ReportSection>
      ))}
    </div>
  );
}

function Files({ table, years }: { table: TableName; years: readonly number[] }) {
  const current = table === "measures" ? words.currentOnly : words.current;
  const names = [
    { label: current, base: `${table}` },
    ...years.map((year) => ({ label: persianDigits(year), base: `${table}-${year}` })),
  ];
  return (
    <ul className="file-list" aria-label={say(words.filesOf, { table: words.tables[table] })}>
      {names.map(({ label, base }) => (
        <li key={base}>
          <span>{label}</span>
          {(["csv", "json"] as const).map((format) => (
            <a
              key={format}
              href={`/transparency/data/${base}.${format}`}
              className="text-link target"
              aria-label={`${base}.${format}`}
            >
              <bdi dir="ltr">{format.toUpperCase()}</bdi>
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Columns({
  columns,
  documented,
}: {
  columns: readonly string[];
  documented: keyof typeof columnWords;
}) {
  const meanings: Readonly<Record<string, string>> = columnWords[documented];
  return (
    <details className="columns">
      <summary className="target cursor-pointer font-semibold">{words.columns}</summary>
      <dl className="account-lines">
        {columns.map((column) => (
          <div key={column}>
            <dt>
              <code>
                <bdi dir="ltr">{column}</bdi>
              </code>
            </dt>
            <dd>{meanings[column]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
