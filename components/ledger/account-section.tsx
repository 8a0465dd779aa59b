import { ReportSection } from "@/components/figures/report-section";
import type { Measure } from "@/newsroom/figures/measure";
import { ledgerWords as words } from "@/words/fa/ledger";
import { AccountView, type ShownAccount } from "./account-view";
import { type OrganisationAccount, OrganisationAccounts } from "./organisation-accounts";

interface Props {
  account: ShownAccount;
  measure: Measure;
  organisations: readonly OrganisationAccount[];
}

/** What became of everything citizens sent, whole and by organisation. */
export function AccountSection({ account, measure, organisations }: Props) {
  return (
    <ReportSection id="whole-city" title={words.city} text={<p>{words.cityText}</p>}>
      <AccountView account={account} measure={measure} />
      {organisations.length > 0 ? <OrganisationAccounts accounts={organisations} measure={measure} /> : null}
    </ReportSection>
  );
}
