import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { comments } from "./comments";
import { people } from "./people";

/** What writers changed in their comments: both texts of each change, for who decides and for the writer, never in public. */
export const commentEdits = pgTable(
  "comment_edits",
  {
    id: id(),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id),
    before: text("before").notNull(),
    after: text("after").notNull(),
    /** "taken": at once, of a comment that waited; the others are of public words. "replaced" by a newer one; "closed" with its comment or by an official reply. */
    state: text("state", {
      enum: ["taken", "open", "approved", "rejected", "replaced", "closed"],
    }).notNull(),
    reason: text("reason"),
    /** Why the screening looked twice at the new words. */
    signals: jsonb("signals").notNull().default([]),
    watchWords: text("watch_words").array().notNull().default(sql`'{}'::text[]`),
    decidedBy: uuid("decided_by").references(() => people.id),
    decidedAt: instant("decided_at"),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("comment_edits_one_open").on(table.commentId).where(sql`state = 'open'`),
    index("comment_edits_comment").on(table.commentId, table.createdAt),
    index("comment_edits_open").on(table.createdAt).where(sql`state = 'open'`),
    check("rejected_edit_has_a_reason", sql`state <> 'rejected' or reason is not null`),
    check(
      "edit_is_decided_by_somebody",
      sql`state not in ('approved', 'rejected') or (decided_by is not null and decided_at is not null)`,
    ),
  ],
);
