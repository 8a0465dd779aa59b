import { sql } from "drizzle-orm";
import { check, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { people } from "./people";
import { stories } from "./stories";

/** How a story takes comments. A story without a row takes them before publication; earlier rules stand in the journal. */
export const commentPolicies = pgTable(
  "comment_policies",
  {
    storyId: uuid("story_id")
      .primaryKey()
      .references(() => stories.id),
    policy: text("policy", { enum: ["before-publication", "trusted-after", "closed"] }).notNull(),
    /** Public; asked for where the story is closed. */
    reason: text("reason"),
    by: uuid("by")
      .notNull()
      .references(() => people.id),
    at: instant("at").notNull(),
  },
  () => [check("closed_has_a_reason", sql`policy <> 'closed' or reason is not null`)],
);
