import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { holidays } from "@/db/schema/holidays";
import { settings } from "@/db/schema/settings";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";
import { normalise } from "@/newsroom/persian/normalise";
import type { HolidayKind } from "./holiday";
import { jalali } from "./month";
import { mayKeepCalendar } from "./permissions";
import { proposedHolidays } from "./propose";
import { isSettled } from "./queries";

const MOST = 120;
// The clocks of demands count its days, wherever they stand.
const everyPage = { tags: ["site"] };
const notAllowed = refused({ key: "general.not-allowed" });

/** Writes down the proposed holidays of a Jalali year as they are. Doing it twice changes nothing. Refuses with general.not-allowed, calendar.day-unreadable. */
export async function settleYear(viewer: Viewer, year: number): Promise<Outcome<number>> {
  if (!mayKeepCalendar(viewer)) return notAllowed;
  if (!Number.isInteger(year) || year < 1390 || year > 1490)
    return refused({ key: "calendar.day-unreadable" });
  return db.transaction(async (tx) => {
    if (!(await settle(tx, year))) return done(year);
    const subject = { kind: "holiday", id: String(year) } as const;
    await record(tx, { actor: viewer, action: "holiday.settle", subject }, everyPage);
    return done(year);
  });
}

/** A day somebody adds: one of mourning, or a local one. `day` is Jalali, as typed. */
export interface NewHoliday {
  day: string;
  name: string;
  kind: HolidayKind;
  closed: boolean;
}

/** Adds a day to the calendar. Refuses with general.not-allowed, calendar.day-unreadable, calendar.name-missing, calendar.too-long. */
export async function addHoliday(viewer: Viewer, typed: NewHoliday): Promise<Outcome<string>> {
  if (!mayKeepCalendar(viewer)) return notAllowed;
  const [day, name] = [dayTyped(typed.day), normalise(typed.name).trim()];
  const issues = issuesOfName(name);
  if (!day) return refused({ key: "calendar.day-unreadable", field: "day" }, ...issues);
  if (issues.length > 0) return refused(...issues);
  const { year } = jalali(day);
  const row = { year, key: randomUUID(), day, name, kind: typed.kind, closed: typed.closed };
  return db.transaction(async (tx) => {
    await settle(tx, year);
    const [added] = await tx
      .insert(holidays)
      .values({ ...row, source: "typed", createdAt: now() })
      .returning({ id: holidays.id });
    if (!added) throw new Error("no holiday row came back");
    await journal(tx, viewer, "holiday.add", added.id, { day, name });
    return done(added.id);
  });
}

/**
 * Moves a kept or proposed holiday to another day, as its sighting was announced. Refuses with general.not-allowed,
 * general.not-found, calendar.day-unreadable.
 */
export function moveHoliday(viewer: Viewer, which: Which, typedDay: string): Promise<Outcome<null>> {
  const day = dayTyped(typedDay);
  if (!day) return Promise.resolve(refused({ key: "calendar.day-unreadable", field: "day" }));
  return change(viewer, which, "holiday.move", { day });
}

/** Takes a day off the calendar; it is not proposed again. Refuses with general.not-allowed, general.not-found. */
export function removeHoliday(viewer: Viewer, which: Which): Promise<Outcome<null>> {
  return change(viewer, which, "holiday.remove", { removed: true });
}

/** A holiday by its year and key, whether it is kept yet or only proposed. */
export interface Which {
  year: number;
  key: string;
}

/** Whether Thursday is a day off like Friday. Refuses with general.not-allowed. */
export async function chooseWeekend(viewer: Viewer, thursday: boolean): Promise<Outcome<null>> {
  if (!mayKeepCalendar(viewer)) return notAllowed;
  return db.transaction(async (tx) => {
    const value = { thursday };
    await tx
      .insert(settings)
      .values({ key: "weekend", value })
      .onConflictDoUpdate({ target: settings.key, set: { value } });
    await journal(tx, viewer, "weekend.choose", "weekend", value);
    return done(null);
  });
}

async function change(
  viewer: Viewer,
  { year, key }: Which,
  action: string,
  set: { day: string } | { removed: true },
): Promise<Outcome<null>> {
  if (!mayKeepCalendar(viewer)) return notAllowed;
  return db
    .transaction(async (tx) => {
      await settle(tx, year);
      const [changed] = await tx
        .update(holidays)
        .set(set)
        .where(and(eq(holidays.year, year), eq(holidays.key, key), eq(holidays.removed, false)))
        .returning({ id: holidays.id, name: holidays.name, day: holidays.day });
      if (!changed) return tx.rollback();
      await journal(tx, viewer, action, changed.id, { name: changed.name, day: changed.day });
      return done(null);
    })
    .catch((problem: Error) => {
      if (problem.message !== "Rollback") throw problem;
      return refused({ key: "general.not-found" });
    });
}

async function settle(tx: Transaction, year: number): Promise<boolean> {
  if (await isSettled(year, tx)) return false;
  const written = await tx
    .insert(holidays)
    .values(proposedHolidays(year))
    .onConflictDoNothing()
    .returning({ id: holidays.id });
  return written.length > 0;
}

function journal(
  tx: Transaction,
  actor: Viewer,
  action: string,
  id: string,
  detail: Record<string, string | boolean>,
) {
  return record(tx, { actor, action, subject: { kind: "holiday", id }, detail }, everyPage);
}

function dayTyped(text: string): string | null {
  const date = parseJalaliDate(text);
  return date ? jalaliToIso(date) : null;
}

function issuesOfName(name: string): Issue[] {
  if (isBlank(name)) return [{ key: "calendar.name-missing", field: "name" }];
  if (name.length > MOST) return [{ key: "calendar.too-long", field: "name", values: { most: MOST } }];
  return [];
}
