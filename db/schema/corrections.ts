import { integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns";
import { people } from "./people";
import { corrections } from "./stories";

/** How a public note read before it was mended. Rows are never updated or deleted (a trigger refuses). */
export const earlierNotes = pgTable(
  "earlier_notes",
  {
    id: id(),
    correctionId: uuid("correction_id")
      .notNull()
      .references(() => corrections.id),
    /** The wording's place in the note's life, from nought. */
    number: integer("number").notNull(),
    kind: text("kind", { enum: ["correction", "clarification", "update"] }).notNull(),
    note: text("note").notNull(),
    replacedBy: uuid("replaced_by")
      .notNull()
      .references(() => people.id),
    replacedAt: instant("replaced_at").notNull(),
  },
  (table) => [unique("earlier_notes_numbered").on(table.correctionId, table.number)],
);
