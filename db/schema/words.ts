import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";

/** Words the dictionary lacks and the city uses: for one organisation, or (null) for all. */
export const words = pgTable(
  "words",
  {
    id: id(),
    word: text("word").notNull(),
    organisationId: uuid("organisation_id").references(() => organisations.id),
    /** An author proposes, an editor accepts. */
    state: text("state", { enum: ["proposed", "accepted"] }).notNull(),
    addedBy: uuid("added_by").references(() => people.id),
    decidedBy: uuid("decided_by").references(() => people.id),
    decidedAt: instant("decided_at"),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("words_once").on(
      table.word,
      sql`coalesce(${table.organisationId}, '00000000-0000-0000-0000-000000000000'::uuid)`,
    ),
    index("words_organisation").on(table.organisationId),
  ],
);
