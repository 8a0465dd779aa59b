import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { SettingsList } from "@/components/frame/settings-list";
import { settingsWords } from "@/words/fa/settings";
import { settingsSections } from "./sections";

export const metadata: Metadata = { title: settingsWords.title };

/** Everything the city decides for its desk, each on a page of its own. */
export default async function SettingsPage() {
  const sections = settingsSections(await requireViewer());
  if (sections.length === 0) notFound();
  return (
    <>
      <PageHeader title={settingsWords.title}>{settingsWords.intro}</PageHeader>
      <SettingsList sections={sections} />
    </>
  );
}
