import {
  CalendarDate,
  GregorianCalendar,
  IslamicCivilCalendar,
  parseDate,
  toCalendar,
} from "@internationalized/date";
import { jalaliToIso } from "@/newsroom/persian/jalali-date";
import { lunarHolidayNames, solarHolidayNames } from "@/words/fa/holidays";
import type { ProposedHoliday } from "./holiday";
import { daysInMonth } from "./month";

type Mark<Key> = readonly [key: Key, month: number, day: number, kind?: "holiday" | "mourning"];

const solar: readonly Mark<keyof typeof solarHolidayNames>[] = [
  ["nowruz-1", 1, 1],
  ["nowruz-2", 1, 2],
  ["nowruz-3", 1, 3],
  ["nowruz-4", 1, 4],
  ["republic", 1, 12],
  ["nature", 1, 13],
  ["khomeini", 3, 14, "mourning"],
  ["khordad", 3, 15, "mourning"],
  ["revolution", 11, 22],
  ["oil", 12, 29],
];

// Months of the lunar year from Muharram. The last of Safar is written as 30 and taken as that month ends.
const lunar: readonly Mark<keyof typeof lunarHolidayNames>[] = [
  ["tasua", 1, 9, "mourning"],
  ["ashura", 1, 10, "mourning"],
  ["arbain", 2, 20, "mourning"],
  ["safar-28", 2, 28, "mourning"],
  ["safar-last", 2, 30, "mourning"],
  ["askari", 3, 8, "mourning"],
  ["prophet", 3, 17],
  ["fatima", 6, 3, "mourning"],
  ["ali", 7, 13],
  ["mission", 7, 27],
  ["mahdi", 8, 15],
  ["ali-martyred", 9, 21, "mourning"],
  ["fitr-1", 10, 1],
  ["fitr-2", 10, 2],
  ["sadiq", 10, 25, "mourning"],
  ["sacrifice", 12, 10],
  ["ghadir", 12, 18],
];

const islamic = new IslamicCivilCalendar();
const gregorian = new GregorianCalendar();

/**
 * The official holidays of a Jalali year in the order of their days. The lunar ones follow the tabular calendar; Iran
 * announces them by sighting, so each may be a day off and an administrator moves it.
 */
export function proposedHolidays(year: number): ProposedHoliday[] {
  return [...solarOf(year), ...lunarOf(year)].sort((one, other) => (one.day < other.day ? -1 : 1));
}

function solarOf(year: number): ProposedHoliday[] {
  return solar.map(([key, month, day, kind = "holiday"]) => ({
    year,
    key,
    day: jalaliToIso({ year, month, day }),
    name: solarHolidayNames[key],
    kind,
    closed: true,
    source: "solar",
  }));
}

// A lunar day can come twice in a solar year: the key names its lunar year.
function lunarOf(year: number): ProposedHoliday[] {
  const first = jalaliToIso({ year, month: 1, day: 1 });
  const last = jalaliToIso({ year, month: 12, day: daysInMonth(year, 12) });
  const begins = toCalendar(parseDate(first), islamic).year;
  return [begins, begins + 1, begins + 2]
    .flatMap((lunarYear) => lunar.map((mark) => lunarDay(year, lunarYear, mark)))
    .filter(({ day }) => day >= first && day <= last);
}

function lunarDay(
  year: number,
  lunarYear: number,
  [key, month, day, kind = "holiday"]: (typeof lunar)[number],
): ProposedHoliday {
  const most = islamic.getDaysInMonth(new CalendarDate(islamic, lunarYear, month, 1));
  const date = new CalendarDate(islamic, lunarYear, month, Math.min(day, most));
  return {
    year,
    key: `${key}-${lunarYear}`,
    day: toCalendar(date, gregorian).toString(),
    name: lunarHolidayNames[key],
    kind,
    closed: true,
    source: "lunar",
  };
}
