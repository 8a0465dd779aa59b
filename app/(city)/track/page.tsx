import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { ReceiptLookup } from "@/components/comments/receipt-lookup";
import { PageHeader } from "@/components/frame/page-header";
import { receiptWords } from "@/words/fa/comments";

export const metadata: Metadata = { title: receiptWords.enterTitle, robots: { index: false } };

export default function Track() {
  return (
    <City>
      <PageHeader title={receiptWords.enterTitle} />
      <ReceiptLookup />
    </City>
  );
}
