import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { stories } from "./stories";

/** What came of opening the addresses of a story, when it was last asked. */
export const linkChecks = pgTable(
  "link_checks",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    href: text("href").notNull(),
    /** A key of linkVerdictWords. */
    verdict: text("verdict").notNull(),
    askedAt: instant("asked_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.href] })],
);
