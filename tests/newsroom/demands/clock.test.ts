import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { holidays } from "@/db/schema/holidays";
import { addHoliday, chooseWeekend, moveHoliday, removeHoliday } from "@/newsroom/calendar/keep";
import { at, now } from "@/newsroom/clock";
import { answerDemand } from "@/newsroom/demands/answer";
import { deskDemand, deskDemands } from "@/newsroom/demands/desk-queries";
import { publicDemand } from "@/newsroom/demands/queries";
import { referDemand } from "@/newsroom/demands/route";
import { demandRows } from "@/newsroom/figures/demand-queries";
import type { Viewer } from "@/newsroom/people/person";
import { granted } from "@/tests/city";
import { aPerson, theCentralDesk } from "@/tests/newsroom/stories/cast";
import { tagsSince } from "./freshness";
import { editor, elsewhere, moderator, registered, rowOf } from "./stage";

let admin: Viewer;
beforeAll(async () => {
  admin = await aPerson(await theCentralDesk(), "administrator");
});
afterAll(async () => {
  granted(await chooseWeekend(admin, false));
});

/** Noon in Tehran. */
const noon = (day: string) => new Date(`${day}T08:30:00Z`);
const daysOn = (code: number, day: string) =>
  at(noon(day), async () => (await publicDemand(code))?.clock.days);

// Wednesday 27 Esfand 1404. Of the days after it Friday the 29th, Nowruz (1–4 Farvardin, Saturday to Tuesday) and Friday
// the 7th are no working days; Fitr of 1447 falls into them. Left are Thursday, Wednesday 5, Thursday 6 and Saturday 8.
const [BEFORE, AFTER] = ["2026-03-18", "2026-03-28"];

describe("the clock of a demand over Nowruz", () => {
  it("counts the working days by hand, with Friday alone and with Thursday and Friday off", async () => {
    const { code } = await at(noon(BEFORE), () => registered());
    expect(await daysOn(code, "2026-03-19")).toBe(1);
    for (const day of ["2026-03-20", "2026-03-21", "2026-03-24"]) expect(await daysOn(code, day)).toBe(1);
    expect(await daysOn(code, "2026-03-25")).toBe(2);
    expect(await daysOn(code, AFTER)).toBe(4);
    granted(await chooseWeekend(admin, true));
    expect(await daysOn(code, AFTER)).toBe(2);
    granted(await chooseWeekend(admin, false));
    expect(await daysOn(code, AFTER)).toBe(4);
  });

  it("follows a day of mourning that is announced, moved and taken off afterwards, and runs on when it is referred", async () => {
    const { code, id } = await at(noon(BEFORE), () => registered());
    const mourning = { day: "1405/1/5", name: "عزای عمومی", kind: "mourning", closed: true } as const;
    const key = granted(await addHoliday(admin, mourning));
    expect(await daysOn(code, AFTER)).toBe(3);
    await at(noon("2026-03-26"), async () =>
      granted(await referDemand(moderator, id, 2, elsewhere, "با آن‌هاست.")),
    );
    expect(await daysOn(code, AFTER)).toBe(3);
    const [row] = await db.select().from(holidays).where(eq(holidays.id, key));
    const which = { year: 1405, key: row?.key ?? "" };
    // To a Friday, which is off anyway.
    granted(await moveHoliday(admin, which, "1405/1/7"));
    expect(await daysOn(code, AFTER)).toBe(4);
    granted(await moveHoliday(admin, which, "1405/1/6"));
    expect(await daysOn(code, AFTER)).toBe(3);
    granted(await removeHoliday(admin, which));
    expect(await daysOn(code, AFTER)).toBe(4);
  });

  it("is overdue on the eleventh working day, not on the tenth", async () => {
    const { code } = await at(noon("2026-05-02"), () => registered());
    const clock = (day: string) => at(noon(day), async () => (await publicDemand(code))?.clock);
    expect(await clock("2026-05-13")).toMatchObject({ days: 10, overdue: false });
    expect(await clock("2026-05-14")).toMatchObject({ days: 11, overdue: true });
  });
});

it("is the same at the desk, in public and in the figures, however old a demand is", async () => {
  const { code, id } = await at(new Date(now().getTime() - 800 * 86_400_000), () => registered());
  const shown = (await publicDemand(code))?.clock.days;
  expect(shown).toBeGreaterThan(600);
  expect((await deskDemand(editor, code))?.clock?.days).toBe(shown);
  const listed = (await deskDemands(editor)).find((one) => one.code === code);
  expect(listed?.clock?.days).toBe(shown);
  granted(await answerDemand(editor, id, (await rowOf(id))?.version ?? 0, "done", "شد."));
  const ended = (await publicDemand(code))?.clock.days;
  expect((await deskDemand(editor, code))?.clock?.days).toBe(ended);
  const period = { from: "2024-01-01", to: "2026-12-31" };
  const [row] = (await demandRows(null, period)).filter((one) => one.code === code);
  expect(row?.endDays).toBe(ended);
});

it("shows citizens another calendar at once: every page is made anew", async () => {
  const day = { day: "1405/8/1", name: "تعطیلی محلی", kind: "local", closed: true } as const;
  expect(await tagsSince(() => addHoliday(admin, day))).toContain("site");
  expect(await tagsSince(() => chooseWeekend(admin, false))).toContain("site");
  const move = () => moveHoliday(admin, { year: 1405, key: "nature" }, "1405/1/13");
  expect(await tagsSince(move)).toContain("site");
});
