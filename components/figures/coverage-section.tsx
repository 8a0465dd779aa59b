import type { Measure } from "@/newsroom/figures/measure";
import { transparencyWords } from "@/words/fa/figures";
import { say } from "@/words/say";
import { CoverageTable } from "./coverage-table";
import { ReportSection } from "./report-section";

const words = transparencyWords.coverage;

interface Props {
  measure: Measure;
  days: number;
  /** The other periods. */
  spans: readonly number[];
}

/** Whether the city's parts are told of evenly: every organisation, and when it was last heard of. */
export function CoverageSection({ measure, days, spans }: Props) {
  return (
    <ReportSection id="coverage" title={words.title} text={<p>{words.text}</p>}>
      <CoverageTable measure={measure} caption={say(words.titleOver, { days })} />
      <CoverageSpans days={days} spans={spans} />
    </ReportSection>
  );
}

/** The same over another period. */
export function CoverageSpans({ days, spans }: Omit<Props, "measure">) {
  return (
    <nav aria-label={words.spans} className="screen-only flex flex-wrap items-center gap-x-5">
      <span className="meta">{words.spans}:</span>
      {spans
        .filter((span) => span !== days)
        .map((span) => (
          <a key={span} href={`/transparency/coverage/${span}`} className="text-link target">
            {say(words.span, { days: span })}
          </a>
        ))}
    </nav>
  );
}
