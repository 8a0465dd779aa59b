import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";
import { readMoment } from "@/newsroom/persian/typed-moment";
import { instantsOf, isZone, offsetOf, parseHour, wallTimeOf } from "@/newsroom/persian/zoned-time";

const TEHRAN = "Asia/Tehran";
const BERLIN = "Europe/Berlin";
const isoOf = (instants: Date[]) => instants.map((instant) => instant.toISOString());

/** What somebody means who types a Jalali day and an hour. */
function typed(day: string, hour: string, zone = TEHRAN) {
  const date = parseJalaliDate(day);
  return date ? readMoment(jalaliToIso(date), hour, zone) : { kind: "no such day" };
}

describe("Tehran", () => {
  it("has been three and a half hours ahead all year since 1401", () => {
    expect(typed("1405/4/1", "9:30")).toEqual({ kind: "one", instant: new Date("2026-06-22T06:00:00Z") });
    expect(typed("1405/10/1", "9:30")).toEqual({ kind: "one", instant: new Date("2026-12-22T06:00:00Z") });
  });

  it("was four and a half hours ahead in the summer of 1400", () => {
    expect(typed("1400/4/1", "9:30")).toEqual({ kind: "one", instant: new Date("2021-06-22T05:00:00Z") });
    expect(offsetOf(new Date("2021-06-22T05:00:00Z"), TEHRAN)).toBe("+04:30");
  });

  it("put its clocks forward over midnight on 2 Farvardin 1400: that half hour is on no clock", () => {
    expect(typed("1400/1/2", "0:30").kind).toBe("gap");
    expect(typed("1400/1/2", "1:00").kind).toBe("one");
    expect(typed("1405/1/2", "0:30").kind).toBe("one");
  });

  it("put them back on 31 Shahrivar 1400: the hour before midnight of the day before came twice", () => {
    expect(typed("1400/6/30", "23:30")).toEqual({
      kind: "twice",
      earlier: new Date("2021-09-21T19:00:00Z"),
      later: new Date("2021-09-21T20:00:00Z"),
    });
  });
});

describe("a zone with summer time", () => {
  it("has no 02:30 on the night it begins, and says so", () => {
    expect(instantsOf({ day: "2027-03-28", hour: 2, minute: 30 }, BERLIN)).toEqual([]);
    expect(isoOf(instantsOf({ day: "2027-03-28", hour: 3, minute: 0 }, BERLIN))).toEqual([
      "2027-03-28T01:00:00.000Z",
    ]);
    expect(isoOf(instantsOf({ day: "2027-03-28", hour: 1, minute: 59 }, BERLIN))).toEqual([
      "2027-03-28T00:59:00.000Z",
    ]);
  });

  it("has 02:30 twice on the night it ends, the summer one first", () => {
    const twice = instantsOf({ day: "2027-10-31", hour: 2, minute: 30 }, BERLIN);
    expect(isoOf(twice)).toEqual(["2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z"]);
    expect(twice.map((instant) => offsetOf(instant, BERLIN))).toEqual(["+02:00", "+01:00"]);
  });
});

describe("the last day of the year", () => {
  it.each(["1403/12/30", "۱۴۰۸/۱۲/۳۰"])("%s exists in a leap year", (day) => {
    expect(typed(day, "۱۲").kind).toBe("one");
  });
  it.each(["1402/12/30", "1404/12/30", "۱۴۰۵/۱۲/۳۰"])("%s does not exist in a common one", (day) => {
    expect(typed(day, "12").kind).toBe("no such day");
  });
});

describe("an hour as somebody types it", () => {
  it.each([
    ["9:30", 9, 30],
    ["۹:۳۰", 9, 30],
    ["٠٩:٣٠", 9, 30],
    ["18.05", 18, 5],
    [" ۱۸ : ۵ ", 18, 5],
    ["7", 7, 0],
    ["00:00", 0, 0],
  ])("%s is read", (text, hour, minute) => {
    expect(parseHour(text)).toEqual({ hour, minute });
  });
  it.each(["", "24:00", "12:60", "9:30:10", "۹ و نیم", "-1", "9:3a"])("%j is on no clock", (text) => {
    expect(parseHour(text)).toBeNull();
  });
});

it("Persian and Latin digits give the same instant, for every minute there is", () => {
  const persian = (text: string) => text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 29 }), (minutes, day) => {
      const hour = `${Math.floor(minutes / 60)}:${minutes % 60}`;
      expect(typed(persian(`1405/9/${day}`), persian(hour))).toEqual(typed(`1405/9/${day}`, hour));
    }),
  );
});

it("an instant goes to a clock on the wall and back, in any zone", () => {
  const zones = [TEHRAN, BERLIN, "America/New_York", "Australia/Lord_Howe", "UTC"];
  const instants = fc.date({ min: new Date("2015-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (date, zone) => {
      const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
      const back = instantsOf(wallTimeOf(minute, zone), zone).map((instant) => instant.getTime());
      expect(back).toContain(minute.getTime());
    }),
  );
});

it.each([
  ["Asia/Tehran", true],
  ["UTC", true],
  ["+03:30", false],
  ["Asia/Nowhere", false],
  ["", false],
])("%s: a zone? %s", (zone, known) => {
  expect(isZone(zone)).toBe(known);
});
