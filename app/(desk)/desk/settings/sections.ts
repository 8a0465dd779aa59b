import { mayKeepCalendar } from "@/newsroom/calendar/permissions";
import type { Viewer } from "@/newsroom/people/person";
import { holidayWords } from "@/words/fa/holidays";

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
    {
      href: "/desk/settings/holidays",
      title: holidayWords.title,
      text: holidayWords.about,
      may: mayKeepCalendar(viewer),
    },
  ];
  return all.filter(({ may }) => may);
}
