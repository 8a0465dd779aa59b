import { When } from "@/components/comments/when";
import { Time } from "@/components/ui/time";
import type { Measure, MeasureKey } from "@/newsroom/figures/measure";
import { formatGregorian, formatJalali } from "@/newsroom/persian/calendar";
import { startOf } from "@/newsroom/persian/civil-day";
import { measureWords as words } from "@/words/fa/figures";
import { rowsAddress } from "./rows-address";

interface Props {
  measure: Measure;
  /** What FigureCells point at. */
  id?: string;
  /** The other measures of the same table, whose methods are told too. */
  also?: readonly MeasureKey[];
}

/** What somebody needs to doubt a number: over which days, until when, counted how, and from which rows. */
export function FigureFacts({ measure, id, also = [] }: Props) {
  const { key, period, asOf } = measure;
  return (
    <div id={id} className="measure-facts" data-facts>
      <p className="meta">
        {words.period}: <Day day={period.from} /> {words.until} <Day day={period.to} /> · {words.asOf}{" "}
        <When at={asOf} className="" />
      </p>
      <details>
        <summary className="target cursor-pointer text-sm font-semibold">{words.how}</summary>
        <div className="grid gap-2 pb-3 text-sm">
          {[key, ...also].map((one) => (
            <p key={one} data-method={one}>
              {also.length > 0 ? <b>{words.names[one]}: </b> : null}
              {words.methods[one]}
            </p>
          ))}
          <p>
            <a href={rowsAddress(measure)} className="text-link" data-rows>
              {words.rowsOf}
            </a>
          </p>
        </div>
      </details>
    </div>
  );
}

function Day({ day }: { day: string }) {
  const at = startOf(day);
  return <Time at={{ iso: day, text: formatJalali(at, "date"), title: formatGregorian(at) }} />;
}
