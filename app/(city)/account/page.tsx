import { City } from "@/app/(city)/city";
import { citizenOnPage } from "@/app/citizen";
import { Account } from "@/components/citizens/account";
import { SignInForm } from "@/components/citizens/sign-in-form";
import { PageHeader } from "@/components/frame/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { followsOf, ownComments, ownDemands, sealedAddressOf } from "@/newsroom/citizens/queries";
import { type Citizen, sessionsOf } from "@/newsroom/citizens/sessions";
import { voicesOfAccount } from "@/newsroom/demands/voice-queries";
import { isMailSetUp } from "@/newsroom/notices/mail-set-up";
import { openAddress } from "@/newsroom/sealed-address";
import { accountWords as words } from "@/words/fa/citizens";
import { ownPage } from "./own-page";

export const metadata = ownPage(words.title);

const good: ReadonlySet<string> = new Set(["followed", "stopped", "closed", "left"]);

/** A citizen's own page, or the form that opens one. */
export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const { why } = await searchParams;
  const citizen = await citizenOnPage();
  return (
    <City>
      <PageHeader title={words.title}>
        <p>{words.optional}</p>
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8">
        <What why={why} />
        {citizen ? <Own citizen={citizen} /> : <SignedOut unfit={why === "unfit"} />}
      </div>
    </City>
  );
}

/** What has just happened; an unfit address is said at its field. */
function What({ why }: { why: string | string[] | undefined }) {
  if (typeof why !== "string" || why === "unfit" || !Object.hasOwn(words.why, why)) return null;
  const tone = good.has(why) ? "good" : "wait";
  return <Notice tone={tone} title={words.why[why as keyof typeof words.why]} role="status" />;
}

function SignedOut({ unfit }: { unfit: boolean }) {
  if (!isMailSetUp()) return <EmptyState title={words.noMail}>{words.optional}</EmptyState>;
  return <SignInForm error={unfit ? words.why.unfit : undefined} />;
}

/** So many of each; who takes their words along (export) has all of them. */
const SHOWN = 500;

async function Own({ citizen }: { citizen: Citizen }) {
  const address = await sealedAddressOf(citizen);
  if (!address) return <SignedOut unfit={false} />;
  const [comments, demands, voices, follows, sessions] = await Promise.all([
    ownComments(citizen),
    ownDemands(citizen),
    voicesOfAccount(citizen),
    followsOf(address),
    sessionsOf(citizen),
  ]);
  const shown = {
    comments: comments.slice(0, SHOWN),
    demands: demands.slice(0, SHOWN),
    voices: voices.slice(0, SHOWN),
  };
  return <Account email={openAddress(address)} {...{ ...shown, follows, sessions }} />;
}
