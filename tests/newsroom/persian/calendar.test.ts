import { describe, expect, it } from "vitest";
import {
  formatGregorian,
  formatJalali,
  isoWithOffset,
  relativeWithinADay,
} from "@/newsroom/persian/calendar";

const firstOfAzar = new Date("2026-11-22T06:00:00Z");
const newYear = new Date("2026-03-20T20:31:00Z");

describe("formatJalali", () => {
  it.each([
    ["full", "یکشنبه ۱ آذر ۱۴۰۵، ساعت ۹:۳۰"],
    ["weekday-date", "یکشنبه ۱ آذر ۱۴۰۵"],
    ["date", "۱ آذر ۱۴۰۵"],
    ["time", "۹:۳۰"],
    ["numeric", "۱۴۰۵/۰۹/۰۱"],
  ] as const)("%s", (style, shown) => {
    expect(formatJalali(firstOfAzar, style)).toBe(shown);
  });

  it("at one minute past the new year in Tehran it is already 1405", () => {
    expect(formatJalali(newYear, "full")).toBe("شنبه ۱ فروردین ۱۴۰۵، ساعت ۰:۰۱");
    expect(formatJalali(newYear, "date", "UTC")).toBe("۲۹ اسفند ۱۴۰۴");
  });

  it.each([
    ["2025-03-20T08:00:00Z", "۳۰ اسفند ۱۴۰۳"],
    ["2030-03-20T08:00:00Z", "۳۰ اسفند ۱۴۰۸"],
    ["2021-03-20T08:00:00Z", "۳۰ اسفند ۱۳۹۹"],
  ])("%s is %s", (instant, shown) => {
    expect(formatJalali(new Date(instant), "date")).toBe(shown);
  });

  it("keeps the summer time of 1400", () => {
    expect(formatJalali(new Date("2021-07-01T00:00:00Z"), "time")).toBe("۴:۳۰");
  });
});

it("formatGregorian is for the hover", () => {
  expect(formatGregorian(firstOfAzar)).toBe("۲۲ نوامبر ۲۰۲۶");
  expect(formatGregorian(newYear)).toBe("۲۱ مارس ۲۰۲۶");
});

it.each([
  ["2026-11-22T06:00:00.999Z", undefined, "2026-11-22T09:30:00+03:30"],
  ["2021-07-01T12:00:00Z", undefined, "2021-07-01T16:30:00+04:30"],
  ["2022-09-21T19:30:00Z", undefined, "2022-09-21T23:00:00+03:30"],
  ["2026-11-22T06:00:00Z", "UTC", "2026-11-22T06:00:00+00:00"],
])("isoWithOffset(%s, %s) is %s", (instant, zone, shown) => {
  expect(isoWithOffset(new Date(instant), zone)).toBe(shown);
});

it("isoWithOffset names the same instant, in the hour that came twice too", () => {
  for (let hour = 0; hour < 48; hour += 1) {
    const instant = new Date(Date.UTC(2021, 8, 21, hour));
    expect(new Date(isoWithOffset(instant))).toEqual(instant);
  }
});

describe("relativeWithinADay", () => {
  it.each([
    [0, "چند لحظه پیش"],
    [59, "چند لحظه پیش"],
    [60, "۱ دقیقه پیش"],
    [59 * 60, "۵۹ دقیقه پیش"],
    [3600, "۱ ساعت پیش"],
    [3 * 3600 + 1799, "۳ ساعت پیش"],
    [24 * 3600 - 1, "۲۳ ساعت پیش"],
    [24 * 3600, null],
    [-30, "چند لحظه پیش"],
    [-61, null],
  ])("%d seconds old: %s", (seconds, shown) => {
    expect(relativeWithinADay(new Date(firstOfAzar.getTime() - seconds * 1000), firstOfAzar)).toBe(shown);
  });
});
