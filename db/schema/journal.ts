import { bigint, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** The audit: who did what to what, why and when. Append-only (a trigger refuses the rest), each row holding the hash of the one before. */
export const journal = pgTable(
  "journal",
  {
    number: bigint("number", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    /** Null when the city's own machinery or a guest acted. */
    actorId: uuid("actor_id"),
    actorName: text("actor_name").notNull(),
    action: text("action").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    fromState: text("from_state"),
    toState: text("to_state"),
    revision: integer("revision"),
    reason: text("reason"),
    detail: jsonb("detail").notNull().default({}),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    index("journal_subject").on(table.subjectKind, table.subjectId, table.number),
    index("journal_kind_at").on(table.subjectKind, table.at),
  ],
);

/** One row: the newest number and hash. Locking it puts all writers in line, so numbers are in commit order. */
export const journalHead = pgTable("journal_head", {
  id: integer("id").primaryKey(),
  number: bigint("number", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
});

/** Which pages went stale with which change, in commit order; the HTTP front follows it by number. */
export const freshness = pgTable("freshness", {
  number: bigint("number", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  tag: text("tag").notNull(),
  /** "purge" when something was taken down: the old page may not be shown even when no new one can be made. */
  kind: text("kind", { enum: ["refresh", "purge"] }).notNull(),
  at: instant("at").notNull().defaultNow(),
});
