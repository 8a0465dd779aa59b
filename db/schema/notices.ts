import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { people } from "./people";
import { stories } from "./stories";

/** What somebody is told at the desk: one row for each person. Written by newsroom/notices/tell.ts, in the verb's transaction. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** A key with a sentence in words/fa/notices.ts. */
    kind: text("kind").notNull(),
    storyId: uuid("story_id").references(() => stories.id),
    /** Who did it, as the sentence names them. */
    by: text("by").notNull(),
    /** What else the sentence needs. */
    values: jsonb("values").notNull().default({}),
    /** What is told once under this key is not told to the same person again. */
    onceKey: text("once_key"),
    createdAt: createdAt(),
    readAt: instant("read_at"),
  },
  (table) => [
    index("notices_inbox").on(table.personId, table.createdAt.desc(), table.id),
    index("notices_unread").on(table.personId).where(sql`read_at is null`),
    uniqueIndex("notices_once").on(table.personId, table.onceKey).where(sql`once_key is not null`),
  ],
);

const choices = ["now", "daily", "never"] as const;

/** What of their notices somebody also wants by mail. Without a row: nothing. */
export const noticeChoices = pgTable("notice_choices", {
  personId: uuid("person_id")
    .primaryKey()
    .references(() => people.id),
  /** What waits for this person, or went wrong. */
  urgent: text("urgent", { enum: choices }).notNull().default("never"),
  /** Everything else. */
  other: text("other", { enum: choices }).notNull().default("never"),
  /** Up to when the daily letter has told everything. */
  digestedUntil: instant("digested_until").notNull().defaultNow(),
});
