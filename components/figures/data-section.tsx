import { transparencyWords } from "@/words/fa/figures";
import { ReportSection } from "./report-section";

const words = transparencyWords.data;

/** That everything can be counted again, and where. */
export function DataSection() {
  return (
    <ReportSection id="data" title={words.title}>
      <div className="grid gap-3">
        <p>{words.intro}</p>
        <p>{words.licenceText}</p>
        <p>
          <a href="/transparency/data" className="text-link target font-bold">
            {words.link}
          </a>
        </p>
      </div>
    </ReportSection>
  );
}
