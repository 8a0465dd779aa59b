import { bigint, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { stories } from "./stories";

/** Which stories a public story goes on from (پیگیری), written when it is published, gone when it is taken down. */
export const followUps = pgTable(
  "follow_ups",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    /** The news code of the earlier story. */
    followsCode: bigint("follows_code", { mode: "number" })
      .notNull()
      .references(() => stories.code),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.followsCode] }),
    index("follow_ups_of").on(table.followsCode),
  ],
);
