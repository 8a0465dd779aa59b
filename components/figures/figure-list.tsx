import type { Measure } from "@/newsroom/figures/measure";
import { measureWords as words } from "@/words/fa/figures";
import { Cases, Figure } from "./figure";
import { FigureFacts } from "./figure-facts";
import { FigureValue } from "./figure-value";

/** Measures one below the other, between hairlines; those of the same few cases are told once. */
export function FigureList({ measures }: { measures: readonly Measure[] }) {
  return (
    <div className="measure-list">
      {gathered(measures).map(([measure, ...alike]) =>
        alike.length === 0 ? (
          <Figure key={measure.key} measure={measure} />
        ) : (
          <TooFew key={measure.key} measures={[measure, ...alike]} />
        ),
      )}
    </div>
  );
}

type Some = [Measure, ...Measure[]];

// Side by side only: what stands between two keeps its place.
function gathered(measures: readonly Measure[]): Some[] {
  return measures.reduce<Some[]>((groups, measure) => {
    const before = groups.at(-1);
    if (before && isAlike(before[0], measure)) before.push(measure);
    else groups.push([measure]);
    return groups;
  }, []);
}

function isAlike(one: Measure, other: Measure): boolean {
  const isFew = one.value.kind === "too-few" && other.value.kind === "too-few";
  return isFew && one.n === other.n && one.rows === other.rows;
}

/** What these few cases are too few for. */
function TooFew({ measures: [measure, ...alike] }: { measures: Some }) {
  return (
    <div className="measure" data-measure={measure.key}>
      <ul className="measure-name">
        {[measure, ...alike].map(({ key }) => (
          <li key={key}>{words.names[key]}</li>
        ))}
      </ul>
      <div className="grid content-start gap-1">
        <FigureValue measure={measure} />
        <p className="meta">
          <Cases measure={measure} />
        </p>
        <FigureFacts measure={measure} also={alike.map(({ key }) => key)} />
      </div>
    </div>
  );
}
