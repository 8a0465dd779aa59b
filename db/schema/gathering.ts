import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  pgTable,
  pgView,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { comments } from "./comments";
import { demands } from "./demands";
import { people } from "./people";

/**
 * The comments a demand was gathered from, each with what its writer said when asked by the receipt: nobody is linked or
 * counted without a yes. A comment is asked for one demand at a time.
 */
export const demandSources = pgTable(
  "demand_sources",
  {
    demandId: uuid("demand_id")
      .notNull()
      .references(() => demands.id),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id),
    state: text("state", { enum: ["asked", "consented", "declined"] })
      .notNull()
      .default("asked"),
    askedBy: uuid("asked_by")
      .notNull()
      .references(() => people.id),
    askedAt: instant("asked_at").notNull(),
    answeredAt: instant("answered_at"),
    /** Of a yes: what tells its writer from others in the topic, and nothing across topics (newsroom/demands/voices.ts). */
    voice: text("voice"),
  },
  (table) => [
    primaryKey({ columns: [table.demandId, table.commentId] }),
    uniqueIndex("asked_for_one_demand").on(table.commentId).where(sql`state <> 'declined'`),
    index("demand_sources_comment").on(table.commentId),
    check("demand_source_answered", sql`(state = 'asked') = (answered_at is null)`),
  ],
);

/**
 * Everybody who asks the same (هم‌خواسته), by receipt: who supports a demand, and whose comment is a source of it with their
 * consent, for as long as that comment waits or is public. A view, so that no count can drift from its rows.
 */
export const demandVoices = pgView("demand_voices", {
  demandId: uuid("demand_id").notNull(),
  receiptHash: text("receipt_hash").notNull(),
  /** Their own words are part of what was gathered. */
  writer: boolean("writer").notNull(),
  /** The same for all that one sender gave in one topic; null where nobody knows. */
  voice: text("voice"),
}).as(sql`
  select demand_id, receipt_hash, false as writer, voice from demand_supports
  union all
  select s.demand_id, c.receipt_hash, true, s.voice from demand_sources s join comments c on c.id = s.comment_id
  where s.state = 'consented' and c.state in ('queued', 'published') and not c.erased and c.receipt_hash is not null`);
