import { pgTable, text } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";

/**
 * The public account of each day (دفتر روز): what happened to which comment, by marks that only its writer can recognise.
 * Append-only (a trigger refuses the rest); each file names the hash of the one before.
 */
export const ledgerDays = pgTable("ledger_days", {
  /** In Tehran, YYYY-MM-DD. */
  day: text("day").primaryKey(),
  body: text("body").notNull(),
  /** SHA-256 of `body`. */
  hash: text("hash").notNull().unique(),
  previousHash: text("previous_hash").notNull().unique(),
  createdAt: createdAt(),
});
