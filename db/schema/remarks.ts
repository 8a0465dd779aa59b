import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { people } from "./people";
import { stories } from "./stories";

/**
 * What colleagues say to each other about a story, on some of its words or on the whole. Beside the content, never in
 * it: a remark changes no hash. With a `replacement` it is a suggestion. Changed by newsroom/stories/remarks alone.
 */
export const remarks = pgTable(
  "remarks",
  {
    id: id(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    /** The remark this one answers: one level. */
    parentId: uuid("parent_id").references((): AnyPgColumn => remarks.id),
    authorId: uuid("author_id")
      .notNull()
      .references(() => people.id),
    field: text("field", { enum: ["whole", "kicker", "headline", "subheadline", "lead", "body"] }).notNull(),
    /** The words it stands on and what stood around them: where they are is found anew in every text. */
    quote: text("quote").notNull().default(""),
    prefix: text("prefix").notNull().default(""),
    suffix: text("suffix").notNull().default(""),
    revisionNumber: integer("revision_number").notNull(),
    words: text("words").notNull(),
    /** What a suggestion puts in the place of the quoted words; may be empty. */
    replacement: text("replacement"),
    mentions: uuid("mentions").array().notNull().default(sql`'{}'::uuid[]`),
    state: text("state", { enum: ["open", "resolved", "accepted", "rejected"] })
      .notNull()
      .default("open"),
    settledBy: uuid("settled_by").references(() => people.id),
    settledAt: instant("settled_at"),
    createdAt: createdAt(),
  },
  (table) => [
    index("remarks_story").on(table.storyId, table.createdAt),
    check(
      "only_suggestions_are_accepted",
      sql`state not in ('accepted', 'rejected') or replacement is not null`,
    ),
  ],
);
