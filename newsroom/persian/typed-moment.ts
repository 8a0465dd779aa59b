import { instantsOf, parseHour } from "./zoned-time";

/** What a typed day and hour mean on the clocks of a zone. */
export type TypedMoment =
  | { kind: "empty" | "unreadable" | "gap" }
  | { kind: "one"; instant: Date }
  | { kind: "twice"; earlier: Date; later: Date };

/** Reads a day (YYYY-MM-DD) and an hour as typed, in any digits. */
export function readMoment(day: string, hour: string, zone: string): TypedMoment {
  if (day === "" || hour.trim() === "") return { kind: "empty" };
  const clock = parseHour(hour);
  if (!clock) return { kind: "unreadable" };
  const [earlier, later] = instantsOf({ day, ...clock }, zone);
  if (!earlier) return { kind: "gap" };
  return later ? { kind: "twice", earlier, later } : { kind: "one", instant: earlier };
}
