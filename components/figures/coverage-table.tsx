import { DataTable } from "@/components/ui/data-table";
import { jalaliText } from "@/components/ui/jalali-text";
import { FEWEST, type Measure, type Part } from "@/newsroom/figures/measure";
import { persianNumber } from "@/newsroom/persian/digits";
import { measureWords, transparencyWords } from "@/words/fa/figures";
import { say } from "@/words/say";
import { FigureFacts } from "./figure-facts";
import { rowsAddress } from "./rows-address";

const words = transparencyWords.coverage;

/** How many stories each organisation told: a figure whose parts are the rows of a table, none left out. */
export function CoverageTable({ measure, caption }: { measure: Measure; caption: string }) {
  if (measure.value.kind !== "parts") return null;
  const { n } = measure;
  const columns = [
    {
      key: "organisation",
      title: words.organisation,
      cell: ({ key, name }: Part) => (
        <a href={`/organisations/${key}`} className="quiet-link font-bold">
          {name}
        </a>
      ),
    },
    { key: "count", title: words.count, cell: ({ count }: Part) => persianNumber(count) },
    { key: "share", title: words.share, cell: ({ count }: Part) => share(count, n) },
    {
      key: "last",
      title: words.last,
      cell: ({ last }: Part) =>
        last ? (
          <time dateTime={last}>{jalaliText(last)}</time>
        ) : (
          <span className="text-soft">{words.never}</span>
        ),
    },
  ];
  return (
    <div className="grid gap-3" data-measure={measure.key}>
      <DataTable
        caption={caption}
        columns={columns}
        rows={measure.value.parts}
        rowKey={({ key }) => key}
        empty={null}
      />
      <p className="meta">
        <a href={rowsAddress(measure)} className="text-link" data-n={n}>
          {say(measureWords.n.stories, { n })}
        </a>
      </p>
      <FigureFacts measure={measure} />
    </div>
  );
}

function share(count: number, n: number): string {
  if (n < FEWEST) return words.fewForShare;
  return say(measureWords.percent, { percent: Math.round((count * 100) / n) });
}
