import { countWaiting } from "@/newsroom/comments/filters";
import { countDemandAppeals } from "@/newsroom/demands/appeal-queries";
import { countDemandsWaiting } from "@/newsroom/demands/desk-queries";
import { unreadCount } from "@/newsroom/notices/inbox";
import { mayManagePeople, mayReadJournal } from "@/newsroom/people/permissions";
import { holdsSomewhere, type Viewer } from "@/newsroom/people/person";
import { persianNumber } from "@/newsroom/persian/digits";
import { maySeePromises } from "@/newsroom/promises/permissions";
import { deskWords } from "@/words/fa/people";
import { settingsSections } from "./settings/sections";

const words = deskWords.sections;

/** The sections of the desk this person may enter; `path` is the page they are on. */
export async function deskSections(viewer: Viewer, path: string) {
  const waiting = holdsSomewhere(viewer, ["moderator"]) ? await countWaiting(viewer) : 0;
  const demands = (await countDemandsWaiting(viewer)) + (await countDemandAppeals(viewer));
  const unread = await unreadCount(viewer);
  const all = [
    { href: "/desk", label: words.home, may: true },
    {
      href: "/desk/inbox",
      label: words.inbox,
      may: true,
      ...(unread > 0 ? { waiting: persianNumber(unread) } : {}),
    },
    {
      href: "/desk/stories",
      label: words.stories,
      may: holdsSomewhere(viewer, ["author", "editor", "manager"]),
    },
    { href: "/desk/promises", label: words.promises, may: maySeePromises(viewer) },
    {
      href: "/desk/media",
      label: words.media,
      may: holdsSomewhere(viewer, ["author", "editor", "manager"]),
    },
    {
      href: "/desk/calendar",
      label: words.calendar,
      may: holdsSomewhere(viewer, ["author", "editor", "manager"]),
    },
    {
      href: "/desk/assignments",
      label: words.assignments,
      may: holdsSomewhere(viewer, ["author", "editor", "manager"]),
    },
    {
      href: "/desk/comments",
      label: words.comments,
      may: holdsSomewhere(viewer, ["moderator", "editor", "manager"]),
      ...(waiting > 0 ? { waiting: persianNumber(waiting) } : {}),
    },
    {
      href: "/desk/demands",
      label: words.demands,
      may: holdsSomewhere(viewer, ["moderator", "editor", "manager"]),
      ...(demands > 0 ? { waiting: persianNumber(demands) } : {}),
    },
    { href: "/desk/people", label: words.people, may: mayManagePeople(viewer) },
    { href: "/desk/organisations", label: words.organisations, may: mayManagePeople(viewer) },
    { href: "/desk/settings", label: words.settings, may: settingsSections(viewer).length > 0 },
    { href: "/desk/audit", label: words.audit, may: mayReadJournal(viewer) },
    { href: "/desk/account", label: words.account, may: true },
  ];
  return all
    .filter(({ may }) => may)
    .map(({ may: _, ...section }) => ({ ...section, current: isIn(section.href, path) }));
}

function isIn(href: string, path: string): boolean {
  return path === href || (href !== "/desk" && path.startsWith(`${href}/`));
}
