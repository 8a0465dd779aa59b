import { bigint, boolean, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { people } from "./people";
import { stories } from "./stories";

/** Who has a story open, tab by tab. A row without a fresh sign of life stands for nobody. */
export const presences = pgTable(
  "presences",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    entry: uuid("entry").notNull(),
    writing: boolean("writing").notNull(),
    seenAt: instant("seen_at").notNull(),
    /** The visit of this tab that has said goodbye; a sign of life of it that was still under way brings nobody back. */
    leftVisit: uuid("left_visit"),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.personId, table.entry] }),
    index("presences_seen_at").on(table.seenAt),
  ],
);

/**
 * Who holds the pen of a story (در دست داشتن ویرایش): one row for each story that was ever written in. The number grows
 * with every new holder and never returns, so that who lost the pen is known by the number they carry.
 */
export const storyLocks = pgTable("story_locks", {
  storyId: uuid("story_id")
    .primaryKey()
    .references(() => stories.id),
  number: bigint("number", { mode: "number" }).notNull(),
  holderId: uuid("holder_id")
    .notNull()
    .references(() => people.id),
  takenAt: instant("taken_at").notNull(),
  heldUntil: instant("held_until").notNull(),
});
