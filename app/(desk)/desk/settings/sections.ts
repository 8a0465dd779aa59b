import type { Viewer } from "@/newsroom/people/person";

/** A page below /desk/settings, and who may open it. */
export interface SettingsSection {
  href: string;
  title: string;
  text: string;
  may: boolean;
}

/** What this person may set. */
export function settingsSections(_: Viewer): SettingsSection[] {
  const all: SettingsSection[] = [];
  return all.filter(({ may }) => may);
}
