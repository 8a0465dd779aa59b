import { describe, expect, it } from "vitest";
import { formatJalali } from "@/newsroom/persian/calendar";
import { latinDigits } from "@/newsroom/persian/digits";
import { isoToJalali, jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";

describe("parseJalaliDate", () => {
  it.each([
    "۱۴۰۵/۹/۱",
    "1405/09/01",
    "١٤٠٥-٩-١",
    "1405-09-01",
    "۱۴۰۵.۹.۱",
    " 1405 9 1 ",
    "۱۴۰۵٫۰۹٫۰۱",
    "۱۴۰۵، ۹، ۱",
    "۱۴۰۵/\u200F۹/\u200E۱",
  ])("%j is 1 Azar 1405", (typed) => {
    expect(parseJalaliDate(typed)).toEqual({ year: 1405, month: 9, day: 1 });
  });

  it.each(["1399/12/30", "۱۴۰۳/۱۲/۳۰", "1408-12-30"])("%s is the last day of a leap year", (typed) => {
    expect(parseJalaliDate(typed)?.day).toBe(30);
  });

  it.each([
    "1400/12/30",
    "۱۴۰۵/۱۲/۳۰",
    "1405/07/31",
    "1405/6/32",
    "1405/13/1",
    "1405/0/1",
    "1405/1/0",
    "2026/11/22",
    "05/9/1",
    "1/9/1405",
    "1405/9",
    "1405/9/1/2",
    "14050901",
    "شنبه",
    "",
  ])("%j is no day", (typed) => {
    expect(parseJalaliDate(typed)).toBeNull();
  });
});

it("every day from 1390 to 1430 goes out and comes back, as Intl has it", () => {
  const last = Date.parse("2052-03-19T12:00:00Z");
  let days = 0;
  for (let noon = Date.parse("2011-03-21T12:00:00Z"); noon <= last; noon += 86_400_000) {
    const iso = new Date(noon).toISOString().slice(0, 10);
    const date = isoToJalali(iso);
    const shown = formatJalali(new Date(noon), "numeric", "UTC");
    expect(date && jalaliToIso(date)).toBe(iso);
    expect(parseJalaliDate(shown)).toEqual(date);
    expect(latinDigits(shown)).toBe(date && `${date.year}/${two(date.month)}/${two(date.day)}`);
    days += 1;
  }
  expect(isoToJalali("2011-03-21")).toEqual({ year: 1390, month: 1, day: 1 });
  expect(isoToJalali("2052-03-19")).toEqual({ year: 1430, month: 12, day: 29 });
  expect(days).toBe(14975);
});

it.each(["2026-02-30", "2026-13-01", "1405/9/1", "", "2026-11-22T00:00:00Z"])(
  "isoToJalali(%j) is refused",
  (iso) => {
    expect(isoToJalali(iso)).toBeNull();
  },
);

it("jalaliToIso throws for a day that does not exist", () => {
  expect(() => jalaliToIso({ year: 1405, month: 12, day: 30 })).toThrow(RangeError);
});

function two(number: number): string {
  return String(number).padStart(2, "0");
}
