import { ReportSection } from "@/components/figures/report-section";
import { checkedFor } from "@/newsroom/comments/comment";
import { screeningWords as words } from "@/words/fa/screening";

/** Everything the screening looks at, so that it can be read aloud. */
export function WhatIsChecked() {
  return (
    <ReportSection id="checks" title={words.title} text={<p>{words.text}</p>}>
      <ul className="grid max-w-[42rem] list-disc gap-1 ps-6">
        {checkedFor.map((check) => (
          <li key={check}>{words.checks[check]}</li>
        ))}
      </ul>
      <p className="max-w-[42rem]">{words.pace}</p>
      <p className="max-w-[42rem]">{words.order}</p>
    </ReportSection>
  );
}
