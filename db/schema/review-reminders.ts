import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { stories } from "./stories";

/** Of which review days people were told. The row decides who of several servers tells; a new day arms it again. */
export const reviewReminders = pgTable(
  "review_reminders",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    reviewOn: instant("review_on").notNull(),
    toldAt: instant("told_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.reviewOn] })],
);
