import { bigint, date, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Counters of rate-limiter-flexible (its own column names); keys are keyed hashes, never addresses. */
export const limits = pgTable("limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: bigint("expire", { mode: "number" }),
});

/** A day's random part of the key under which addresses are hashed; deleted after thirty days, and nobody can know it again. */
export const bucketKeys = pgTable("bucket_keys", {
  day: date("day", { mode: "string" }).primaryKey(),
  key: text("key").notNull(),
});

/** Proofs of work that were used, by the signature of what they solved; each opens the door once. Swept when they could not be used any more. */
export const spentProofs = pgTable("spent_proofs", {
  signature: text("signature").primaryKey(),
  expiresAt: instant("expires_at").notNull(),
});
