import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { comments } from "./comments";
import { organisations } from "./organisations";
import { people } from "./people";
import { stories } from "./stories";

/**
 * What moderators tell each other of an author (یادداشت ناظر), never public. Rows are never changed (a trigger refuses it);
 * they are deleted thirty days later, when the author is forgotten, or with the comment they were written at.
 */
export const authorNotes = pgTable(
  "author_notes",
  {
    id: id(),
    /** Whose author mark it is (newsroom/author-mark.ts). */
    authorMark: text("author_mark").notNull(),
    /** Whose moderators read it: the organisation of the comment it was written at. */
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id),
    words: text("words").notNull(),
    byPerson: uuid("by_person")
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (table) => [
    index("author_notes_author").on(table.authorMark, table.createdAt),
    index("author_notes_comment").on(table.commentId),
  ],
);

/**
 * For a while nothing is taken in from this author (تعلیق). Whether it still holds is computed from `until` and `lifted_at`;
 * nothing ends it at its hour.
 */
export const authorSuspensions = pgTable(
  "author_suspensions",
  {
    id: id(),
    /** Null once the author is forgotten: the row is then only counted. */
    authorMark: text("author_mark"),
    /** Where it holds; null for everywhere. */
    organisationId: uuid("organisation_id").references(() => organisations.id),
    /** From the public list, and in words: both are told to the author. */
    reason: text("reason").notNull(),
    words: text("words").notNull(),
    until: instant("until").notNull(),
    byPerson: uuid("by_person")
      .notNull()
      .references(() => people.id),
    liftedAt: instant("lifted_at"),
    liftedBy: uuid("lifted_by").references(() => people.id),
    liftWords: text("lift_words"),
    createdAt: createdAt(),
  },
  (table) => [
    index("author_suspensions_author").on(table.authorMark, table.until).where(sql`author_mark is not null`),
    check(
      "suspension_ends_within_a_month",
      sql`until > created_at and until <= created_at + interval '30 days'`,
    ),
    check(
      "lifting_says_who_and_why",
      sql`(lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_words is null)`,
    ),
  ],
);

/** A decision that another moderator judges too, not knowing the first one (داوری دوم). It changes nothing about the comment. */
export const secondJudgements = pgTable(
  "second_judgements",
  {
    id: id(),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id),
    /** The comment's version after the decision: another one means that something has come of it since. */
    version: integer("version").notNull(),
    firstDecision: text("first_decision", { enum: ["publish", "refuse"] }).notNull(),
    firstBy: uuid("first_by")
      .notNull()
      .references(() => people.id),
    secondDecision: text("second_decision", { enum: ["publish", "refuse"] }),
    secondReason: text("second_reason"),
    secondBy: uuid("second_by").references(() => people.id),
    judgedAt: instant("judged_at"),
    createdAt: createdAt(),
  },
  (table) => [
    unique("one_second_judgement_each_decision").on(table.commentId, table.version),
    index("second_judgements_at").on(table.createdAt),
    check("second_judge_is_another", sql`second_by is null or second_by <> first_by`),
    check(
      "second_judgement_is_whole",
      sql`(second_decision is null) = (second_by is null) and (second_decision is null) = (judged_at is null)
        and (second_decision is distinct from 'refuse' or second_reason is not null)`,
    ),
  ],
);

/** Comments that stand first under their story (نظر برگزیده), each with a public reason; gone with the comment's words. */
export const featuredComments = pgTable(
  "featured_comments",
  {
    commentId: uuid("comment_id")
      .primaryKey()
      .references(() => comments.id),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    reason: text("reason").notNull(),
    byPerson: uuid("by_person")
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (table) => [index("featured_comments_story").on(table.storyId, table.createdAt)],
);
