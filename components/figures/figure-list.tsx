import type { Measure } from "@/newsroom/figures/measure";
import { Figure } from "./figure";

/** Measures one below the other, between hairlines. */
export function FigureList({ measures }: { measures: readonly Measure[] }) {
  return (
    <div className="measure-list">
      {measures.map((measure) => (
        <Figure key={measure.key} measure={measure} />
      ))}
    </div>
  );
}
