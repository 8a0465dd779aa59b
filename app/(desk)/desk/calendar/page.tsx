import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { type CalendarDay, CalendarDays } from "@/components/planning/calendar-days";
import { LinkButton } from "@/components/ui/button";
import { TabLinks } from "@/components/ui/tab-links";
import { instantOf, weekdayOf } from "@/newsroom/calendar/days";
import type { Holiday } from "@/newsroom/calendar/holiday";
import { monthAt, weekAt } from "@/newsroom/calendar/month";
import { closedDaysFrom, holidaysBetween } from "@/newsroom/calendar/queries";
import { isWorkingDay } from "@/newsroom/calendar/working-days";
import { now } from "@/newsroom/clock";
import { holdsSomewhere } from "@/newsroom/people/person";
import { formatJalali } from "@/newsroom/persian/calendar";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { calendarEntries, publishedOn } from "@/newsroom/planning/entries";
import type { Entry } from "@/newsroom/planning/entry";
import { storyRoles } from "@/newsroom/stories/reach";
import { calendarWords } from "@/words/fa/planning";
import { say } from "@/words/say";

export const metadata: Metadata = { title: calendarWords.title };

/** What stands before the city's newsroom, a Jalali month or week at a time. */
export default async function CalendarPage({ searchParams }: PageProps<"/desk/calendar">) {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, storyRoles)) notFound();
  const asked = await searchParams;
  const view = asked.view === "week" ? "week" : "month";
  const at = typeof asked.at === "string" ? asked.at : undefined;
  const today = dayOf(now());
  const span = (view === "week" ? weekAt : monthAt)(at, today);
  const [first, last] = [span.days[0] ?? today, span.days.at(-1) ?? today];
  const [from, to] = [instantOf(first), instantOf(later(last, { days: 1 }))];
  const [entries, published, holidays, closed] = await Promise.all([
    calendarEntries(viewer, from, to),
    publishedOn(viewer, from, to),
    holidaysBetween(first, last),
    closedDaysFrom(first, span.days.length),
  ]);
  const link = (name: string, place = span.at) => `/desk/calendar?view=${name}&at=${place}`;
  const days = span.days.map((day) =>
    dayShown(day, {
      today: day === today,
      closed: !isWorkingDay(day, closed),
      holidays: holidays.filter((holiday) => holiday.day === day),
      entries: entries.filter((entry) => dayOf(entry.at) === day),
      published: published.get(day) ?? 0,
    }),
  );
  return (
    <>
      <PageHeader
        title={titleOf(first)}
        kicker={calendarWords.title}
        action={
          <div className="flex flex-wrap gap-2 print:hidden">
            <LinkButton href={link(view, span.before)}>{calendarWords.before}</LinkButton>
            <LinkButton href={`/desk/calendar?view=${view}`}>{calendarWords.today}</LinkButton>
            <LinkButton href={link(view, span.after)}>{calendarWords.after}</LinkButton>
          </div>
        }
      />
      <TabLinks
        label={calendarWords.views}
        tabs={[
          ...(["month", "week"] as const).map((name) => ({
            href: link(name),
            label: calendarWords[name],
            current: view === name,
          })),
          { href: "/desk/calendar/board", label: calendarWords.board },
        ]}
      />
      <CalendarDays days={days} offset={weekdayOf(first)} />
    </>
  );
}

const noon = (day: string) => instantOf(day, "12:00");
const titleOf = (day: string) => formatJalali(noon(day), "date").replace(/^\S+ /, "");

interface OfDay {
  today: boolean;
  closed: boolean;
  holidays: Holiday[];
  entries: Entry[];
  published: number;
}

function dayShown(day: string, { today, closed, holidays, entries, published }: OfDay): CalendarDay {
  const at = moment(noon(day), "day-month");
  const isMourning = holidays.some(({ kind }) => kind === "mourning");
  return {
    key: day,
    at,
    weekday: formatJalali(noon(day), "weekday-date").split(" ")[0] ?? "",
    number: at.text.split(" ")[0] ?? "",
    gregorian: at.title.split(" ").slice(0, 2).join(" "),
    today,
    closed,
    holidays: holidays.map(({ name, kind }) => ({ name, mourning: kind === "mourning" })),
    published: published > 0 ? say(calendarWords.published, { count: published }) : null,
    items: entries.map((entry, index) => ({
      key: `${entry.kind}-${entry.href}-${index}`,
      kind: entry.kind,
      hour: wholeDay.has(entry.kind) ? null : moment(entry.at, "time"),
      title: entry.title,
      href: entry.href,
      late: entry.late ?? false,
      warning: warningOn(entry, isMourning, closed),
    })),
  };
}

const wholeDay: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>(["review", "promise"]);

function warningOn(entry: Entry, isMourning: boolean, closed: boolean): string | null {
  if (isMourning && entry.glad) return calendarWords.glad;
  return closed && entry.kind !== "expiry" ? calendarWords.closed : null;
}
