import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { topics } from "./topics";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** News codes (کد خبر): what addresses, citizens and other media quote. Never reused. */
export const newsCodes = pgSequence("news_codes", { startWith: 1001 });

/**
 * The lasting thing with a news code. Two axes: how far the working copy is (`workingState`, `working*`)
 * and how the story stands in public (`standing`, `live*`). Changed by newsroom/stories/move.ts alone.
 */
export const stories = pgTable(
  "stories",
  {
    id: id(),
    code: bigint("code", { mode: "number" }).notNull().unique().default(sql`nextval('news_codes')`),
    /** Sent by the form that creates it, so that a double click makes one story. */
    creationKey: text("creation_key").notNull().unique(),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    /** Organisations that write it together with its own: in the working copy, and before the public. */
    partners: uuid("partners").array().notNull().default(sql`'{}'::uuid[]`),
    livePartners: uuid("live_partners").array().notNull().default(sql`'{}'::uuid[]`),

    workingState: text("working_state", {
      enum: ["draft", "submitted", "reviewed", "approved", "scheduled", "published", "spiked"],
    }).notNull(),
    workingNumber: integer("working_number").notNull(),
    workingHash: text("working_hash").notNull(),
    workingHeadline: text("working_headline").notNull(),
    /** Who opened the present working copy: whose "own draft" it is. */
    draftedBy: uuid("drafted_by")
      .notNull()
      .references(() => people.id),
    submittedBy: uuid("submitted_by").references(() => people.id),
    submittedAt: instant("submitted_at"),
    claimedBy: uuid("claimed_by").references(() => people.id),
    claimedAt: instant("claimed_at"),
    returnedBy: uuid("returned_by").references(() => people.id),
    returnedReason: text("returned_reason"),
    returnedAt: instant("returned_at"),

    /** The last sealed approval: this revision, with this hash. Contributions count from after it. */
    approvedNumber: integer("approved_number").notNull().default(0),
    /** The approval before it, which holds again when a manager takes the last one back. */
    approvedBefore: integer("approved_before").notNull().default(0),
    approvedHash: text("approved_hash"),
    approvedBy: uuid("approved_by").references(() => people.id),
    approvedAt: instant("approved_at"),
    scheduledFor: instant("scheduled_for"),
    scheduledBy: uuid("scheduled_by").references(() => people.id),
    /** Why a schedule was not kept at its hour: then the story is approved again and waits for somebody. */
    heldAt: instant("held_at"),
    heldBecause: text("held_because"),
    /** Not before this moment does anybody publish it. */
    embargoUntil: instant("embargo_until"),
    embargoBy: uuid("embargo_by").references(() => people.id),
    /** When the live story is taken off the site by itself, why, and where its readers go. */
    expiresAt: instant("expires_at"),
    expiresBy: uuid("expires_by").references(() => people.id),
    expiryReason: text("expiry_reason"),
    expiryRedirect: text("expiry_redirect"),
    /** Who may see it while it is not public: everybody in reach, the organisation's own people, or named ones. */
    access: text("access", { enum: ["open", "organisation", "named"] })
      .notNull()
      .default("open"),
    /** When somebody should look whether the live story still holds. */
    reviewOn: instant("review_on"),
    reviewBy: uuid("review_by").references(() => people.id),
    /** When somebody last said that the live story still holds. */
    lookedAt: instant("looked_at"),

    standing: text("standing", { enum: ["none", "live", "withdrawn", "removed"] })
      .notNull()
      .default("none"),
    liveNumber: integer("live_number"),
    liveOrganisationId: uuid("live_organisation_id").references(() => organisations.id),
    liveTopicId: uuid("live_topic_id").references(() => topics.id),
    publishedAt: instant("published_at"),
    /** When the public text last changed in more than a trifle. */
    changedAt: instant("changed_at"),
    /** Published in an emergency and not yet looked at by another manager. */
    unreviewed: boolean("unreviewed").notNull().default(false),
    unreviewedBy: uuid("unreviewed_by").references(() => people.id),
    unreviewedReason: text("unreviewed_reason"),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnNote: text("withdrawn_note"),
    removedAt: instant("removed_at"),
    removedReason: text("removed_reason"),
    /** A path inside the site, checked by newsroom/stories/redirect.ts. */
    redirectTo: text("redirect_to"),

    /** What search reads of the public text, folded by newsroom/persian/fold.ts; empty unless live. */
    searchText: text("search_text").notNull().default(""),
    search: tsvector("search").generatedAlwaysAs(sql`to_tsvector('simple', search_text)`),

    createdAt: createdAt(),
    touchedAt: instant("touched_at").notNull().defaultNow(),
  },
  (table) => [
    index("stories_public").on(table.publishedAt.desc(), table.code.desc()).where(sql`standing = 'live'`),
    index("stories_public_topic")
      .on(table.liveTopicId, table.publishedAt.desc(), table.code.desc())
      .where(sql`standing = 'live'`),
    index("stories_public_organisation")
      .on(table.liveOrganisationId, table.publishedAt.desc(), table.code.desc())
      .where(sql`standing = 'live'`),
    index("stories_desk").on(table.organisationId, table.touchedAt.desc(), table.code.desc()),
    index("stories_review").on(table.reviewOn).where(sql`standing = 'live' and review_on is not null`),
    index("stories_partners").using("gin", table.partners),
    index("stories_live_partners").using("gin", table.livePartners),
    index("stories_search").using("gin", table.search),
    check(
      "approved_is_sealed",
      sql`working_state not in ('approved', 'scheduled') or (approved_number = working_number and approved_hash = working_hash and approved_by is not null)`,
    ),
    check(
      "public_has_a_revision",
      sql`standing = 'none' or (live_number is not null and published_at is not null)`,
    ),
    check("spiked_was_never_public", sql`working_state <> 'spiked' or standing = 'none'`),
    check(
      "unreviewed_says_who_and_why",
      sql`not unreviewed or (unreviewed_by is not null and unreviewed_reason is not null)`,
    ),
  ],
);

/** One immutable state of a story's content. Rows are never updated or deleted (a trigger refuses). */
export const revisions = pgTable(
  "revisions",
  {
    id: id(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    number: integer("number").notNull(),
    basedOn: integer("based_on"),
    /** StoryContent of newsroom/stories/content.ts, checked there. */
    content: jsonb("content").notNull(),
    /** SHA-256 of the canonical content: what an approval seals. */
    hash: text("hash").notNull(),
    authorId: uuid("author_id")
      .notNull()
      .references(() => people.id),
    /** Others whose words came into it by an accepted suggestion: they wrote in it as much as its author. */
    alsoBy: uuid("also_by").array().notNull().default(sql`'{}'::uuid[]`),
    createdAt: createdAt(),
  },
  (table) => [unique("revisions_numbered").on(table.storyId, table.number)],
);

/** Public notes on what changed in a live story (اصلاحیه). */
export const corrections = pgTable(
  "corrections",
  {
    id: id(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    revisionNumber: integer("revision_number").notNull(),
    kind: text("kind", { enum: ["correction", "clarification", "update"] }).notNull(),
    note: text("note").notNull(),
    publishedAt: instant("published_at").notNull(),
    /** How often the note was mended: what the next mending rests on. Its earlier wordings are kept. */
    mends: integer("mends").notNull().default(0),
    mendedAt: instant("mended_at"),
  },
  (table) => [
    unique("one_note_each_revision").on(table.storyId, table.revisionNumber),
    index("corrections_at").on(table.publishedAt.desc()),
  ],
);
