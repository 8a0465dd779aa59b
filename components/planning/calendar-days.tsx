import { Icon } from "@/components/ui/icon";
import { type Moment, Time } from "@/components/ui/time";
import { calendarWords } from "@/words/fa/planning";

export interface CalendarItem {
  key: string;
  kind: keyof typeof calendarWords.kinds;
  /** Null for what holds for the whole day. */
  hour: Moment | null;
  title: string;
  href: string;
  late: boolean;
  warning: string | null;
}

export interface CalendarDay {
  key: string;
  at: Moment;
  weekday: string;
  number: string;
  gregorian: string;
  today: boolean;
  closed: boolean;
  holidays: readonly { name: string; mourning: boolean }[];
  published: string | null;
  items: readonly CalendarItem[];
}

/** A wall of days from Saturday on, in print on one sheet across; on a phone, an agenda of the days that hold something. */
export function CalendarDays({ days, offset }: { days: readonly CalendarDay[]; offset: number }) {
  return (
    <ol className="planning-wall grid grid-cols-[minmax(0,1fr)] border-t border-line lg:grid-cols-7 print:grid-cols-7">
      {days.map((day, index) => (
        <li
          key={day.key}
          className={`${startOf(index, offset)} break-inside-avoid border-b border-line p-2 lg:min-h-32 lg:border-e print:min-h-12 print:border-e print:p-1 ${day.closed ? "bg-sheet" : ""} ${isBare(day) ? "not-print:max-lg:hidden" : ""}`}
        >
          <DayHead day={day} />
          <ul className="mt-1 grid gap-2">
            {day.items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </ul>
          {day.published ? <p className="meta mt-1">{day.published}</p> : null}
        </li>
      ))}
    </ol>
  );
}

const starts = [
  "",
  "lg:col-start-2 print:col-start-2",
  "lg:col-start-3 print:col-start-3",
  "lg:col-start-4 print:col-start-4",
  "lg:col-start-5 print:col-start-5",
  "lg:col-start-6 print:col-start-6",
  "lg:col-start-7 print:col-start-7",
];
const startOf = (index: number, offset: number) => (index === 0 ? starts[offset] : "");
const isBare = (day: CalendarDay) => !day.today && day.items.length + day.holidays.length === 0;

function DayHead({ day }: { day: CalendarDay }) {
  return (
    <>
      <p className="flex items-baseline gap-2" aria-current={day.today ? "date" : undefined}>
        <time
          dateTime={day.key}
          title={day.at.title}
          className={`text-lg font-extrabold ${day.today ? "text-orange-ink" : ""}`}
        >
          {day.number}
        </time>
        <span className="text-sm text-soft">{day.weekday}</span>
        {day.today ? <span className="text-sm font-bold text-orange-ink">{calendarWords.today}</span> : null}
        <bdi className="ms-auto text-xs text-soft">{day.gregorian}</bdi>
      </p>
      {day.holidays.map(({ name, mourning }) => (
        <p key={name} className={`text-sm font-semibold ${mourning ? "text-ink" : "text-red"}`}>
          {name}
        </p>
      ))}
    </>
  );
}

function Item({ item }: { item: CalendarItem }) {
  return (
    <li className={`border-s-2 ps-2 ${item.late ? "border-orange" : "border-green"}`}>
      <p className="text-xs text-soft">
        {item.hour ? (
          <>
            <Time at={item.hour} /> ·{" "}
          </>
        ) : null}
        {calendarWords.kinds[item.kind]}
        {item.late ? <strong className="text-orange-ink"> · {calendarWords.late}</strong> : null}
      </p>
      <a href={item.href} className="quiet-link text-sm font-semibold">
        {item.title}
      </a>
      {item.warning ? (
        <p className="flex items-start gap-1 text-xs font-semibold text-amber">
          <Icon name="warning" className="size-4" />
          {item.warning}
        </p>
      ) : null}
    </li>
  );
}
