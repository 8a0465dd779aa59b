import { describe, expect, it, test } from "vitest";
import { instantOf, parseHour, weekdayOf } from "@/newsroom/calendar/days";
import { addHoliday, chooseWeekend, moveHoliday, removeHoliday, settleYear } from "@/newsroom/calendar/keep";
import { daysInMonth, monthAt, weekAt } from "@/newsroom/calendar/month";
import { proposedHolidays } from "@/newsroom/calendar/propose";
import { closedDaysFrom, holidaysBetween, keptHolidays } from "@/newsroom/calendar/queries";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "@/newsroom/calendar/working-days";
import { aPerson, theCentralDesk } from "@/tests/newsroom/stories/cast";
import { granted, issuesOf } from "@/tests/stories";

describe("months and weeks", () => {
  it.each([
    [1403, 12, 30],
    [1404, 12, 29],
    [1408, 12, 30],
    [1405, 6, 31],
    [1405, 7, 30],
  ])("%i/%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it("a month knows its neighbours across the year", () => {
    expect(monthAt("1405-12", "2026-11-25")).toMatchObject({ before: "1405-11", after: "1406-01" });
    expect(monthAt("1405-01", "2026-11-25")).toMatchObject({ before: "1404-12" });
    expect(monthAt("nonsense", "2026-11-25").at).toBe("1405-09");
    expect(monthAt("1405-09", "2026-01-01").days).toHaveLength(30);
  });

  it("a week begins on Saturday and runs across the years", () => {
    const week = weekAt("1405-12-29", "2026-11-25");
    expect(week.at).toBe("1405-12-29");
    expect(week.days.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(week.after).toBe("1406-01-07");
    expect(weekAt("1406-01-03", "2026-11-25").at).toBe("1405-12-29");
  });

  it("an hour is read in any digits", () => {
    expect([parseHour("۱۷:۳۰"), parseHour("9"), parseHour("24:00")]).toEqual(["17:30", "09:00", null]);
    expect(instantOf("2021-06-01", "12:00").toISOString()).toBe("2021-06-01T07:30:00.000Z");
    expect(instantOf("2026-06-01", "12:00").toISOString()).toBe("2026-06-01T08:30:00.000Z");
  });
});

describe("working days", () => {
  const closed = { weekend: [6], days: new Set(proposedHolidays(1405).map(({ day }) => day)) };

  it("Nowruz is no working time", () => {
    expect(isWorkingDay("2026-03-21", closed)).toBe(false);
    expect(isWorkingDay("2026-03-25", closed)).toBe(true);
    expect(
      addWorkingDays("2026-03-19", 1, { ...closed, days: new Set([...closed.days, "2026-03-20"]) }),
    ).toBe("2026-03-25");
    expect(workingDaysBetween("2026-03-20", "2026-03-26", closed)).toBe(2);
    expect(addWorkingDays("2026-03-21", 0, closed)).toBe("2026-03-25");
  });

  it("Ashura of 1405 is proposed for 5 Tir and a year's days are in order", () => {
    const year = proposedHolidays(1405);
    expect(year.find(({ key }) => key === "ashura-1448")?.day).toBe("2026-06-26");
    expect(year.map(({ day }) => day)).toEqual(year.map(({ day }) => day).sort());
    expect(year.length).toBeGreaterThanOrEqual(26);
  });
});

test("the administrator moves, adds and removes; others may not", async () => {
  const admin = await aPerson(await theCentralDesk(), "administrator");
  const manager = await aPerson(await theCentralDesk(), "manager");
  expect(await issuesOf(settleYear(manager, 1410))).toEqual(["general.not-allowed"]);
  expect(await keptHolidays(1410)).toEqual([]);
  const [from, to] = ["2031-03-21", "2032-03-19"];
  const proposed = await holidaysBetween(from, to);
  expect(proposed.length).toBeGreaterThan(20);

  const nowruz = { year: 1410, key: "nowruz-4" };
  await granted(moveHoliday(admin, nowruz, "1410/1/5"));
  expect((await keptHolidays(1410)).find(({ key }) => key === "nowruz-4")?.day).toBe("2031-03-25");
  expect(isWorkingDay("2031-03-24", await closedDaysFrom(from, 30))).toBe(true);
  expect(isWorkingDay("2031-03-25", await closedDaysFrom(from, 30))).toBe(false);
  await granted(removeHoliday(admin, nowruz));
  expect(await issuesOf(removeHoliday(admin, nowruz))).toEqual(["general.not-found"]);
  await granted(settleYear(admin, 1410));
  expect((await keptHolidays(1410)).some(({ key }) => key === "nowruz-4")).toBe(false);

  const mourning = { day: "1410/2/1", name: "عزای عمومی", kind: "mourning", closed: false } as const;
  expect(await issuesOf(addHoliday(admin, { ...mourning, day: "1410/13/1" }))).toEqual([
    "calendar.day-unreadable",
  ]);
  await granted(addHoliday(admin, mourning));
  expect(isWorkingDay("2031-04-21", await closedDaysFrom(from, 60))).toBe(true);
  await granted(chooseWeekend(admin, true));
  expect((await closedDaysFrom(from, 5)).weekend).toEqual([5, 6]);
  await granted(chooseWeekend(admin, false));
});
