import { maySetCity } from "@/newsroom/people/permissions";
import type { Viewer } from "@/newsroom/people/person";
import { zoneWords } from "@/words/fa/time";

/** A page below /desk/settings, and who may open it. */
export interface SettingsSection {
  href: string;
  title: string;
  text: string;
  may: boolean;
}

/** What this person may set. */
export function settingsSections(viewer: Viewer): SettingsSection[] {
  const all: SettingsSection[] = [
    { href: "/desk/settings/time", title: zoneWords.title, text: zoneWords.text, may: maySetCity(viewer) },
  ];
  return all.filter(({ may }) => may);
}
