import { jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { people } from "./people";

/** A choice of the desk's list that somebody keeps under a name of their own. */
export const savedFilters = pgTable(
  "saved_filters",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    name: text("name").notNull(),
    /** ListFilter of newsroom/stories/saved-filter.ts, checked there. */
    filter: jsonb("filter").notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique("one_filter_of_a_name").on(table.personId, table.name)],
);
