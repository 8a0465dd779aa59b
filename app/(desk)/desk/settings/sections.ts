import { mayOverride } from "@/newsroom/access/override";
import { mayKeepCalendar } from "@/newsroom/calendar/permissions";
import { mayReadWatch } from "@/newsroom/comments/keep-watch";
import { mayKeepNames } from "@/newsroom/names/permissions";
import { maySetCity } from "@/newsroom/people/permissions";
import { holdsSomewhere, type Viewer } from "@/newsroom/people/person";
import { templateKeepers } from "@/newsroom/templates/permissions";
import { mayReadWords } from "@/newsroom/words/permissions";
import { overrideWords } from "@/words/fa/access";
import { watchWords } from "@/words/fa/comments";
import { holidayWords } from "@/words/fa/holidays";
import { nameWords, wordListWords } from "@/words/fa/names";
import { templateWords } from "@/words/fa/templates";
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
    {
      href: "/desk/settings/holidays",
      title: holidayWords.title,
      text: holidayWords.about,
      may: mayKeepCalendar(viewer),
    },
    {
      href: "/desk/settings/names",
      title: nameWords.title,
      text: nameWords.intro,
      may: mayKeepNames(viewer),
    },
    {
      href: "/desk/settings/words",
      title: wordListWords.title,
      text: wordListWords.intro,
      may: mayReadWords(viewer),
    },
    {
      href: "/desk/settings/watch-words",
      title: watchWords.title,
      text: watchWords.intro,
      may: mayReadWatch(viewer),
    },
    {
      href: "/desk/settings/templates",
      title: templateWords.title,
      text: templateWords.intro,
      may: holdsSomewhere(viewer, templateKeepers),
    },
    {
      href: "/desk/settings/limited",
      title: overrideWords.title,
      text: overrideWords.text,
      may: mayOverride(viewer),
    },
  ];
  return all.filter(({ may }) => may);
}
