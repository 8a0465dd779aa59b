import { ReportSection } from "@/components/figures/report-section";
import { ledgerWords as words } from "@/words/fa/ledger";

/** What the city keeps of who writes. */
export function PrivacySection() {
  return (
    <ReportSection id="privacy" title={words.privacy}>
      <div className="grid gap-3">
        <p className="max-w-[42rem]">{words.privacyText}</p>
        <p>
          <a href="/track" className="target text-link">
            {words.privacyTrack}
          </a>
        </p>
      </div>
    </ReportSection>
  );
}
