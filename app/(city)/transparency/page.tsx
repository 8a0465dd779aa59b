import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { origin } from "@/app/origin";
import { readTransparency } from "@/app/reading";
import { PageHeader } from "@/components/frame/page-header";
import { AccountView } from "@/components/ledger/account-view";
import { DemandAccountView } from "@/components/ledger/demand-account";
import { LedgerFiles } from "@/components/ledger/ledger-files";
import { OrganisationAccounts } from "@/components/ledger/organisation-accounts";
import { now } from "@/newsroom/clock";
import { formatJalali } from "@/newsroom/persian/calendar";
import { ledgerWords as words } from "@/words/fa/ledger";
import { say } from "@/words/say";

export const metadata: Metadata = { title: words.title, alternates: { canonical: "/transparency" } };

/** The city's account of what citizens sent: counted from rows, told by organisation, and in files that chain. */
export default async function Transparency() {
  const { account, demands, organisations, days } = await readTransparency();
  return (
    <City>
      <PageHeader title={words.title}>
        <p>{words.intro}</p>
      </PageHeader>
      <div className="grid max-w-[58rem] grid-cols-[minmax(0,1fr)] gap-12">
        <section aria-labelledby="whole-city" className="grid gap-4">
          <h2 id="whole-city" className="headline-3 border-b border-line pb-2">
            {words.city}
          </h2>
          <AccountView account={account} />
          <p className="meta">{say(words.method, { at: formatJalali(now(), "full") })}</p>
        </section>
        <DemandAccountView account={demands} />
        {organisations.length > 0 ? <OrganisationAccounts accounts={organisations} /> : null}
        <LedgerFiles days={days} origin={origin()} />
        <section id="privacy" aria-labelledby="privacy-title" className="grid gap-3">
          <h2 id="privacy-title" className="headline-3 border-b border-line pb-2">
            {words.privacy}
          </h2>
          <p className="max-w-[42rem]">{words.privacyText}</p>
          <p>
            <a href="/track" className="target text-link">
              {words.privacyTrack}
            </a>
          </p>
        </section>
      </div>
    </City>
  );
}
