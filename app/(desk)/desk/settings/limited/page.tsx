import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { OverrideForm } from "@/components/access/override-form";
import { PageHeader } from "@/components/frame/page-header";
import { mayOverride } from "@/newsroom/access/override";
import { overrideWords as words } from "@/words/fa/access";
import { settingsWords } from "@/words/fa/settings";
import { overrideAction } from "./actions";

export const metadata: Metadata = { title: words.title };

/** The one way for an administrator to a story that is kept from them: with a reason, for all to read later. */
export default async function LimitedPage() {
  if (!mayOverride(await requireViewer())) notFound();
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/settings", label: settingsWords.title }]}>
        {words.text}
      </PageHeader>
      <OverrideForm action={overrideAction} />
    </>
  );
}
