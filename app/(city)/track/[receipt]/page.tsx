import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { storyAddress } from "@/app/addresses";
import { origin } from "@/app/origin";
import { Receipt } from "@/components/comments/receipt";
import { ReceiptLookup } from "@/components/comments/receipt-lookup";
import { AskedDemands } from "@/components/demands/asked-demands";
import { DemandReceipt } from "@/components/demands/demand-receipt";
import { PageHeader } from "@/components/frame/page-header";
import { trackComment } from "@/newsroom/comments/track";
import { askedOf } from "@/newsroom/demands/source-queries";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { makeFormStamp } from "@/newsroom/form-stamp";
import { receiptDraft } from "@/newsroom/receipt-draft";
import { pageContext } from "@/server/page-context";
import { receiptWords } from "@/words/fa/comments";
import { demandReceiptWords } from "@/words/fa/demands";

export const metadata: Metadata = {
  // Of a comment or of a demand: the head is written before either is looked for.
  title: receiptWords.enterTitle,
  robots: { index: false, follow: false, noarchive: true },
  // The code is in the address: no other site that a comment links to may learn it.
  referrer: "same-origin",
};

/** Where a writer follows a comment. The front makes it anew for each asking and nobody stores it. */
export default async function ReceiptPage({ params, searchParams }: PageProps<"/track/[receipt]">) {
  const typed = decoded((await params).receipt);
  const draftId = (await searchParams).draft;
  const comment = await trackComment(typed);
  if (!comment) return <OfDemand typed={typed} draftId={draftId} />;
  const draft = await receiptDraft(draftId, comment.receipt);
  return (
    <City>
      <PageHeader title={receiptWords.title} />
      <AskedDemands
        receipt={comment.receipt}
        asked={await askedOf(comment.receipt)}
        draft={draft?.form === "verdict" ? draft : null}
      />
      <Receipt
        comment={comment}
        address={addressOf(comment.receipt)}
        storyHref={`${storyAddress(comment.story)}#comments`}
        draft={draft}
        stamp={makeFormStamp()}
      />
    </City>
  );
}

async function OfDemand({ typed, draftId }: { typed: string; draftId: unknown }) {
  const demand = await trackDemand(typed);
  if (!demand) return <Unknown typed={typed} />;
  return (
    <City>
      <PageHeader title={demandReceiptWords.title} />
      <DemandReceipt
        demand={demand}
        address={addressOf(demand.receipt)}
        draft={await receiptDraft(draftId, demand.receipt)}
      />
    </City>
  );
}

function Unknown({ typed }: { typed: string }) {
  const context = pageContext();
  if (context) context.status = 404;
  return (
    <City>
      <PageHeader title={receiptWords.enterTitle} />
      <ReceiptLookup unknown={typed} />
    </City>
  );
}

function addressOf(receipt: string): string {
  return `${origin()}/track/${receipt}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
