import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { PageHeader } from "@/components/frame/page-header";
import { previewWords as words } from "@/words/fa/access";

export const metadata: Metadata = { title: words.sentTitle, robots: { index: false, follow: false } };

/** A guest's note has arrived. */
export default async function SentPage({ params }: PageProps<"/preview/[token]/sent">) {
  const { token } = await params;
  return (
    <City>
      <PageHeader title={words.sentTitle}>{words.sent}</PageHeader>
      <p>
        <a href={`/preview/${encodeURIComponent(token)}`} className="text-link target">
          {words.back}
        </a>
      </p>
    </City>
  );
}
