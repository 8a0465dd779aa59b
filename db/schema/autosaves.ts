import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { people } from "./people";
import { stories } from "./stories";

/**
 * What somebody has typed and not saved (نوشتهٔ ذخیره‌نشده): one row for each story, person and tab, overwritten in place.
 * It stands outside the history: no revision, no journal row, nobody is told. Gone once a revision holds it, or after 30 days.
 */
export const autosaves = pgTable(
  "autosaves",
  {
    id: uuid("id").notNull().defaultRandom(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** Names the tab that wrote it: the same name as of the browser's own copy. */
    entry: uuid("entry").notNull(),
    basedOn: integer("based_on").notNull(),
    /** StoryContent of newsroom/stories/content.ts, checked there. */
    content: jsonb("content").notNull(),
    hash: text("hash").notNull(),
    savedAt: instant("saved_at").notNull(),
    /** Whose unsaved texts went into it: saving it makes contributors of them too, so that nobody approves their own words. */
    alsoBy: uuid("also_by").array().notNull().default(sql`'{}'::uuid[]`),
    /** The hashes of those texts: they are offered no more, and go when this one is saved. */
    taken: text("taken").array().notNull().default(sql`'{}'::text[]`),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.personId, table.entry] }),
    unique("autosaves_id").on(table.id),
    index("autosaves_saved_at").on(table.savedAt),
  ],
);
