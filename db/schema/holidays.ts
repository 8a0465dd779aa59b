import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

/** Days off and days of mourning as the city keeps them. A year without a row is as the calendar proposes it. */
export const holidays = pgTable(
  "holidays",
  {
    id: id(),
    /** The Jalali year it was proposed or added for. */
    year: integer("year").notNull(),
    /** Which proposal it is («ashura-1448»), so that a moved day is not proposed again; a fresh id for an added one. */
    key: text("key").notNull(),
    day: date("day", { mode: "string" }).notNull(),
    name: text("name").notNull(),
    kind: text("kind", { enum: ["holiday", "mourning", "local"] }).notNull(),
    /** Whether offices are closed; a day of mourning may be a working day. */
    closed: boolean("closed").notNull().default(true),
    /** Where the day comes from: computed for the solar or lunar year, or typed by somebody. */
    source: text("source", { enum: ["solar", "lunar", "typed"] }).notNull(),
    /** Taken off the calendar; the row stays, so that it is not proposed again. */
    removed: boolean("removed").notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    unique("holidays_once").on(table.year, table.key),
    index("holidays_day").on(table.day).where(sql`not removed`),
  ],
);
