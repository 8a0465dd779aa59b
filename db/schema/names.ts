import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { people } from "./people";

/** Officials, offices and places with the days on which their name or title holds (دفتر نام‌ها). */
export const titles = pgTable(
  "titles",
  {
    id: id(),
    kind: text("kind", { enum: ["official", "office", "place"] }).notNull(),
    name: text("name").notNull(),
    /** Known misspellings and older forms. */
    variants: text("variants").array().notNull().default(sql`'{}'`),
    title: text("title").notNull().default(""),
    organisation: text("organisation").notNull().default(""),
    fromDay: date("from_day"),
    toDay: date("to_day"),
    position: integer("position").notNull().default(0),
    addedBy: uuid("added_by").references(() => people.id),
    createdAt: createdAt(),
    /** Written by mistake: no longer in force on any day, kept for the journal. */
    droppedAt: instant("dropped_at"),
  },
  (table) => [
    index("titles_kind").on(table.kind, table.position),
    check(
      "titles_days",
      sql`${table.fromDay} is null or ${table.toDay} is null or ${table.fromDay} <= ${table.toDay}`,
    ),
    check("titles_official", sql`${table.kind} <> 'official' or ${table.title} <> ''`),
  ],
);
