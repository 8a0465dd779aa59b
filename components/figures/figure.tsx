import type { Measure } from "@/newsroom/figures/measure";
import { measureWords as words } from "@/words/fa/figures";
import { say } from "@/words/say";
import { FigureFacts } from "./figure-facts";
import { FigureValue } from "./figure-value";
import { rowsAddress } from "./rows-address";

/**
 * Every number the product claims about the city goes through here or through FigureCell: never without the cases it counts,
 * its period, its method, its moment, and the way to its rows (the mayor: figures from reality, transparent, not
 * exaggerated).
 */
export function Figure({ measure, note }: { measure: Measure; note?: string }) {
  return (
    <div className="measure" data-measure={measure.key}>
      <p className="measure-name">{words.names[measure.key]}</p>
      <div className="grid content-start gap-1">
        <FigureValue measure={measure} />
        <p className="meta">
          <Cases measure={measure} />
        </p>
        {note ? <p className="text-sm">{note}</p> : null}
        <FigureFacts measure={measure} />
      </div>
    </div>
  );
}

/** The same in a table, whose FigureFacts stand once below it under `facts`. */
export function FigureCell({ measure, facts }: { measure: Measure; facts: string }) {
  return (
    <div className="measure-cell" data-measure={measure.key} aria-describedby={facts}>
      <FigureValue measure={measure} />
      <p className="meta">
        <Cases measure={measure} />
      </p>
    </div>
  );
}

/** How many cases there are, leading to them. */
export function Cases({ measure }: { measure: Measure }) {
  return (
    <a href={rowsAddress(measure)} title={words.rowsOf} className="text-link" data-n={measure.n}>
      {say(words.n[measure.key], { n: measure.n })}
    </a>
  );
}
