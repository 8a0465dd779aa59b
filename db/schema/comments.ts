import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { citizens } from "./citizens";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { stories } from "./stories";

export const comments = pgTable(
  "comments",
  {
    id: id(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    /** The comment this one answers: one level, so never itself an answer. */
    parentId: uuid("parent_id").references((): AnyPgColumn => comments.id),
    name: text("name").notNull(),
    body: text("body").notNull(),
    /** Set on the organisation's official reply: its name is public, the person stands in the journal only. */
    officialOf: uuid("official_of").references(() => organisations.id),
    state: text("state", {
      enum: ["queued", "published", "not-publishable", "removed", "withdrawn"],
    }).notNull(),
    reason: text("reason"),
    /** Rises with every decision; a decision names the number it was taken on. */
    version: integer("version").notNull().default(1),
    decidedBy: uuid("decided_by").references(() => people.id),
    decidedAt: instant("decided_at"),
    publishedAt: instant("published_at"),
    /** SHA-256 of the receipt code; the code itself is kept nowhere. */
    receiptHash: text("receipt_hash").unique(),
    /** What makes two postings the same posting: story, parent, folded name and words, and the form's token. */
    fingerprint: text("fingerprint").notNull(),
    /** Keyed hash of the writer's /24 or /64; no raw address is stored anywhere. */
    addressBucket: text("address_bucket"),
    /** Keyed hash of the writer's browser (newsroom/author-mark.ts); forgotten after thirty days, like the bucket. */
    authorMark: text("author_mark"),
    /** The account it was written from; null for a guest. */
    citizenId: uuid("citizen_id").references(() => citizens.id),
    /** Published at once, as a trusted writer's; a moderator has not looked at it yet. */
    awaitsLook: boolean("awaits_look").notNull().default(false),
    /** The writer had the words and the name taken out for good; its place and its counts stay. */
    erased: boolean("erased").notNull().default(false),
    /** The slugs of the organisations its words name, and among which names they were looked for (newsroom/figures/named.ts); nothing once the words change. */
    named: text("named").array(),
    namedAmong: text("named_among"),
    /** Why the screening looked twice, for the moderator. */
    signals: jsonb("signals").notNull().default([]),
    /** The listed words that were found in it, as they are read aloud. */
    watchWords: text("watch_words").array().notNull().default(sql`'{}'::text[]`),
    /** 64 bits of what it says (newsroom/comments/likeness.ts), in hexadecimal; null for a short one. */
    likeness: text("likeness"),
    /** How surely it is publishable, as moderators decided on words like these (comments/ease/); orders their list and nothing else. */
    ease: integer("ease"),
    createdAt: createdAt(),
  },
  (table) => [
    index("comments_public")
      .on(table.storyId, table.publishedAt, table.id)
      .where(sql`state in ('published', 'removed', 'withdrawn')`),
    index("comments_story").on(table.storyId, table.state),
    index("comments_queue").on(table.createdAt, table.id).where(sql`state = 'queued'`),
    index("comments_parent").on(table.parentId),
    index("comments_look").on(table.publishedAt).where(sql`awaits_look`),
    index("comments_author").on(table.authorMark).where(sql`author_mark is not null`),
    index("comments_citizen").on(table.citizenId).where(sql`citizen_id is not null`),
    index("comments_fingerprint").on(table.fingerprint, table.createdAt),
    check("refusal_has_a_reason", sql`state not in ('not-publishable', 'removed') or reason is not null`),
  ],
);

/** Words on which the moderator looks twice; a list one can read aloud. */
export const watchWords = pgTable(
  "watch_words",
  {
    id: id(),
    word: text("word").notNull(),
    /** Phrases in which it is harmless. */
    allowed: text("allowed").array().notNull().default(sql`'{}'::text[]`),
    /** Null for the words the city began with. */
    addedBy: uuid("added_by").references(() => people.id),
    createdAt: createdAt(),
  },
  (table) => [unique("watch_words_word").on(table.word)],
);

/** A writer's one objection (اعتراض) to a decision, decided by another person. */
export const appeals = pgTable(
  "appeals",
  {
    id: id(),
    commentId: uuid("comment_id")
      .notNull()
      .unique()
      .references(() => comments.id),
    words: text("words").notNull(),
    state: text("state", { enum: ["open", "upheld", "reversed"] })
      .notNull()
      .default("open"),
    decidedBy: uuid("decided_by").references(() => people.id),
    decidedAt: instant("decided_at"),
    createdAt: createdAt(),
  },
  (table) => [
    index("appeals_open").on(table.createdAt).where(sql`state = 'open'`),
    check(
      "appeal_is_decided_by_somebody",
      sql`state = 'open' or (decided_by is not null and decided_at is not null)`,
    ),
  ],
);

/** Who agrees with a comment and who does not; one row for each browser, which nothing joins across comments. */
export const commentOpinions = pgTable(
  "comment_opinions",
  {
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id),
    voice: text("voice").notNull(),
    agrees: boolean("agrees").notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.voice] })],
);

/** What the city's own decisions tell of a word: above nought it stands in published comments more often than in others. */
export const orderWords = pgTable("order_words", {
  /** A fold key (persian/fold.ts) that stood in several comments. */
  word: text("word").primaryKey(),
  weight: real("weight").notNull(),
});
