import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";

/** Citizens who wanted an account (حساب شهروندی). Nobody needs one; an address rests here only sealed. */
export const citizens = pgTable(
  "citizens",
  {
    id: id(),
    /** Keyed hash of the address, by which it is found again. */
    emailHash: text("email_hash").unique(),
    /** The address, sealed with the city's secret. */
    emailSealed: text("email_sealed"),
    /** When its owner closed it: hash and address are gone since. */
    erasedAt: instant("erased_at"),
    createdAt: createdAt(),
  },
  () => [
    check(
      "citizen_is_reached_or_gone",
      sql`(erased_at is null and email_hash is not null and email_sealed is not null) or (erased_at is not null and email_hash is null and email_sealed is null)`,
    ),
  ],
);

/** Letters that open an account. The token is derived from the id with the city's secret and kept nowhere. */
export const citizenLinks = pgTable(
  "citizen_links",
  {
    id: id(),
    tokenHash: text("token_hash").notNull().unique(),
    emailHash: text("email_hash").notNull(),
    emailSealed: text("email_sealed").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    createdAt: createdAt(),
  },
  (table) => [index("citizen_links_over").on(table.expiresAt)],
);

export const citizenSessions = pgTable(
  "citizen_sessions",
  {
    id: id(),
    /** SHA-256 of what is in the cookie: a copy of this table opens nothing. */
    tokenHash: text("token_hash").notNull().unique(),
    citizenId: uuid("citizen_id")
      .notNull()
      .references(() => citizens.id),
    lastSeenAt: instant("last_seen_at").notNull(),
    revokedAt: instant("revoked_at"),
    createdAt: createdAt(),
  },
  (table) => [index("citizen_sessions_citizen").on(table.citizenId)],
);
