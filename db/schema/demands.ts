import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { citizens } from "./citizens";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { stories } from "./stories";

/** Codes of demands (کد مطالبه): what addresses and citizens quote. Never reused. */
export const demandCodes = pgSequence("demand_codes", { startWith: 101 });

/**
 * Something citizens ask an organisation to do (مطالبه). Two facts that are never added together: how far the organisation
 * says it is (`state`), and what citizens say of it (`demand_verdicts`). "Overdue" is computed, never stored.
 */
export const demands = pgTable(
  "demands",
  {
    id: id(),
    code: bigint("code", { mode: "number" }).notNull().unique().default(sql`nextval('demand_codes')`),
    title: text("title").notNull(),
    words: text("words").notNull(),
    /** Put together by a moderator from what many said; then nobody signed it, and it was public from the first. */
    gathered: boolean("gathered").notNull().default(false),
    /** Who raised it, as they signed; public with it. Nobody's where it was gathered. */
    name: text("name").notNull(),
    /** Whether citizens see it: after a moderator read it, like a comment. */
    standing: text("standing", { enum: ["queued", "public", "not-publishable", "removed", "withdrawn"] })
      .notNull()
      .default("queued"),
    reason: text("reason"),
    /** Who had it stand so, and since when; nobody while it waits, and nobody of the city when its writer took it back. */
    standingBy: uuid("standing_by").references(() => people.id),
    standingAt: instant("standing_at"),
    state: text("state", { enum: ["registered", "referred", "in-progress", "done", "declined"] })
      .notNull()
      .default("registered"),
    /** Who has it now; whom its writer thought of, until it is referred. */
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    /** When citizens could first read it: its clock runs from here, whoever has it. */
    openedAt: instant("opened_at"),
    /** When the organisation last said that it is done or will not be; null while it is open. */
    endedAt: instant("ended_at"),
    version: integer("version").notNull().default(1),
    receiptHash: text("receipt_hash").notNull().unique(),
    /** What search and suggestions read of it. */
    searchText: text("search_text").notNull(),
    addressBucket: text("address_bucket"),
    /** Keyed hash of the writer's browser (newsroom/author-mark.ts); forgotten after thirty days, like the bucket. */
    authorMark: text("author_mark"),
    /** What tells its raiser from others in its topic, and nothing across topics (newsroom/demands/voices.ts). */
    voice: text("voice"),
    /** The account it was raised from; null for a guest. */
    citizenId: uuid("citizen_id").references(() => citizens.id),
    /** Why the screening looked twice, and the listed words it found; for who reads it before citizens do. */
    signals: jsonb("signals").notNull().default([]),
    watchWords: text("watch_words").array().notNull().default(sql`'{}'::text[]`),
    createdAt: createdAt(),
  },
  (table) => [
    index("demands_public").on(table.openedAt.desc(), table.code.desc()).where(sql`standing = 'public'`),
    index("demands_organisation").on(table.organisationId, table.state),
    index("demands_citizen").on(table.citizenId).where(sql`citizen_id is not null`),
    check("demand_opened", sql`standing <> 'public' or opened_at is not null`),
    check(
      "demand_refused_says_why",
      sql`standing not in ('not-publishable', 'removed') or reason is not null`,
    ),
    check("demand_ended", sql`(state in ('done', 'declined')) = (ended_at is not null)`),
  ],
);

/** What happened to a demand, for everybody to read (خط زمان). Rows are never changed: a mended answer is a new row. */
export const demandSteps = pgTable(
  "demand_steps",
  {
    id: id(),
    demandId: uuid("demand_id")
      .notNull()
      .references(() => demands.id),
    kind: text("kind", {
      enum: [
        "registered",
        "referred",
        "in-progress",
        "done",
        "declined",
        "mended",
        "confirmed",
        "reopened",
        "merged",
        "took-in",
        "parted",
        "let-go",
        "restored",
        "answered-by-story",
        "story-unlinked",
      ],
    }).notNull(),
    /** Who it was with at that moment, and whom it went to. */
    organisationId: uuid("organisation_id").references(() => organisations.id),
    toOrganisationId: uuid("to_organisation_id").references(() => organisations.id),
    words: text("words").notNull().default(""),
    /** The answer that these words replace. */
    mends: uuid("mends"),
    /** The other demand of a merge or a parting. */
    otherDemandId: uuid("other_demand_id").references(() => demands.id),
    /** The story that answers; it is linked as long as no "story-unlinked" names this line. */
    storyId: uuid("story_id").references(() => stories.id),
    byPerson: uuid("by_person").references(() => people.id),
    at: instant("at").notNull(),
  },
  (table) => [
    index("demand_steps_demand").on(table.demandId, table.at),
    index("demand_steps_story").on(table.storyId).where(sql`story_id is not null`),
    check(
      "demand_step_of_a_story",
      sql`(kind in ('answered-by-story', 'story-unlinked')) = (story_id is not null)`,
    ),
  ],
);

/** Citizens who ask the same (هم‌خواسته), one for each browser; each has a receipt, and a say when it is declared done. */
export const demandSupports = pgTable(
  "demand_supports",
  {
    /** Of a voice with a script: what its sender is called at this demand (newsroom/demands/voices.ts, supportId). */
    id: id(),
    demandId: uuid("demand_id")
      .notNull()
      .references(() => demands.id),
    receiptHash: text("receipt_hash").notNull().unique(),
    /** What tells its sender from others in its topic, and nothing across topics (newsroom/demands/voices.ts). */
    voice: text("voice"),
    /** From which browser, sealed: opened when a merge or a parting gives the voice another topic. */
    senderSealed: text("sender_sealed"),
    /** Of a voice without a script: from which network; forgotten after thirty days. */
    addressBucket: text("address_bucket"),
    createdAt: createdAt(),
  },
  (table) => [
    index("demand_supports_demand").on(table.demandId),
    unique("one_voice_each_network").on(table.demandId, table.voice),
  ],
);

/** What citizens say of a demand that was declared done (تأیید شهروند), by receipt, once for each declaration. */
export const demandVerdicts = pgTable(
  "demand_verdicts",
  {
    id: id(),
    demandId: uuid("demand_id")
      .notNull()
      .references(() => demands.id),
    receiptHash: text("receipt_hash").notNull(),
    /** The declaration that is judged: the demand's version when it was declared. */
    round: integer("round").notNull(),
    verdict: text("verdict", { enum: ["confirmed", "not-confirmed"] }).notNull(),
    raiser: text("raiser", { enum: ["yes", "no"] }).notNull(),
    /** The merged demand whose receipt judged; its word counts while it is merged. Null: this demand's own. */
    throughId: uuid("through_id").references(() => demands.id),
    words: text("words").notNull().default(""),
    createdAt: createdAt(),
  },
  (table) => [
    unique("one_verdict_each_round").on(table.demandId, table.receiptHash, table.round),
    check("demand_verdict_hash", sql`length(receipt_hash) = 64`),
  ],
);

/**
 * Which demand was merged into which (یکی کردن), by whom and why; parted rows stay as history. Nothing else is moved, so
 * that parting restores everything. At most one open row for each demand: the open rows are a forest.
 */
export const demandMerges = pgTable(
  "demand_merges",
  {
    id: id(),
    demandId: uuid("demand_id")
      .notNull()
      .references(() => demands.id),
    intoId: uuid("into_id")
      .notNull()
      .references(() => demands.id),
    words: text("words").notNull(),
    mergedBy: uuid("merged_by")
      .notNull()
      .references(() => people.id),
    mergedAt: instant("merged_at").notNull(),
    partedAt: instant("parted_at"),
  },
  (table) => [
    uniqueIndex("merged_once").on(table.demandId).where(sql`parted_at is null`),
    index("demand_merges_into").on(table.intoId).where(sql`parted_at is null`),
    check("demand_merge_of_two", sql`demand_id <> into_id`),
  ],
);

/** A writer's one objection (اعتراض) to a demand not shown or taken away, decided by another person. */
export const demandAppeals = pgTable(
  "demand_appeals",
  {
    id: id(),
    demandId: uuid("demand_id")
      .notNull()
      .unique()
      .references(() => demands.id),
    words: text("words").notNull(),
    state: text("state", { enum: ["open", "upheld", "reversed"] })
      .notNull()
      .default("open"),
    decidedBy: uuid("decided_by").references(() => people.id),
    decidedAt: instant("decided_at"),
    createdAt: createdAt(),
  },
  (table) => [
    index("demand_appeals_open").on(table.createdAt).where(sql`state = 'open'`),
    check(
      "demand_appeal_is_decided_by_somebody",
      sql`state = 'open' or (decided_by is not null and decided_at is not null)`,
    ),
  ],
);
