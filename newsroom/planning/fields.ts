import { instantOf, parseHour } from "@/newsroom/calendar/days";
import { now } from "@/newsroom/clock";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { isBlank } from "@/newsroom/persian/blank";
import { formatJalali } from "@/newsroom/persian/calendar";
import { jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";
import { normalise } from "@/newsroom/persian/normalise";
import type { Assignment } from "./assignment";

/** An assignment as it is typed: days Jalali and hours in any digits, in Tehran. */
export interface TypedAssignment {
  title: string;
  brief: string;
  deadlineDay: string;
  deadlineHour: string;
  eventPlace: string;
  eventDay: string;
  eventHour: string;
}

interface Fields {
  title: string;
  brief: string;
  deadline: Date;
  eventPlace: string;
  eventAt: Date | null;
}

/** A planned assignment as it would be typed: what its form begins with when it is changed. */
export function typedFrom({
  title,
  brief,
  deadline,
  eventPlace,
  eventAt,
}: Pick<Assignment, "title" | "brief" | "deadline" | "eventPlace" | "eventAt">): TypedAssignment {
  const [due, event] = [wordsOf(deadline), wordsOf(eventAt)];
  return {
    ...{ title, brief, eventPlace },
    ...{ deadlineDay: due.day, deadlineHour: due.hour },
    ...{ eventDay: event.day, eventHour: event.hour },
  };
}

function wordsOf(instant: Date | null): { day: string; hour: string } {
  if (!instant) return { day: "", hour: "" };
  return { day: formatJalali(instant, "numeric"), hour: formatJalali(instant, "time") };
}

const most = { title: 200, brief: 4_000, eventPlace: 200 };

/** What was typed, read; `before` is the deadline that stands already and may stay, though it has passed. */
export function readFields(typed: TypedAssignment, before: Date | null = null): Outcome<Fields> {
  const deadline = momentOf(typed.deadlineDay, typed.deadlineHour || "17:00");
  const hasEvent = typed.eventDay.trim() !== "" || typed.eventHour.trim() !== "";
  const event = hasEvent ? momentOf(typed.eventDay, typed.eventHour || "09:00") : null;
  const issues = [
    ...wordIssues(typed),
    ...issuesOf(deadline, "deadline", "planning.deadline-missing"),
    ...(event ? issuesOf(event, "event", "planning.event-day-missing") : []),
  ];
  if (deadline instanceof Date && isPast(deadline, before))
    issues.push({ key: "planning.deadline-past", field: "deadlineDay" });
  if (issues.length > 0 || !(deadline instanceof Date)) return refused(...issues);
  const [title, brief, eventPlace] = [typed.title, typed.brief, typed.eventPlace].map((text) =>
    normalise(text).trim(),
  );
  const eventAt = event instanceof Date ? event : null;
  return done({ title: title ?? "", brief: brief ?? "", eventPlace: eventPlace ?? "", deadline, eventAt });
}

function isPast(deadline: Date, before: Date | null): boolean {
  return deadline <= now() && deadline.getTime() !== before?.getTime();
}

function wordIssues(typed: TypedAssignment): Issue[] {
  const issues: Issue[] = isBlank(typed.title) ? [{ key: "planning.title-missing", field: "title" }] : [];
  for (const field of ["title", "brief", "eventPlace"] as const) {
    if (typed[field].length > most[field])
      issues.push({ key: "planning.too-long", field, values: { most: most[field] } });
  }
  return issues;
}

function momentOf(day: string, hour: string): Date | "day" | "hour" {
  const date = parseJalaliDate(day);
  const time = parseHour(hour);
  if (!date) return "day";
  return time ? instantOf(jalaliToIso(date), time) : "hour";
}

function issuesOf(moment: Date | "day" | "hour", field: "deadline" | "event", key: Issue["key"]): Issue[] {
  if (moment instanceof Date) return [];
  return moment === "day"
    ? [{ key, field: `${field}Day` }]
    : [{ key: "planning.hour-unreadable", field: `${field}Hour` }];
}
