import { index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { demands } from "./demands";

/** Who hears by letter of each step of a demand (پیگیری). It counts once its letter was confirmed, and stopping deletes it. */
export const demandFollows = pgTable(
  "demand_follows",
  {
    id: id(),
    demandId: uuid("demand_id")
      .notNull()
      .references(() => demands.id),
    emailHash: text("email_hash").notNull(),
    emailSealed: text("email_sealed").notNull(),
    /** Hashes of the two tokens in its letters, derived from the id like a link's. */
    confirmHash: text("confirm_hash").notNull().unique(),
    stopHash: text("stop_hash").notNull().unique(),
    askedAt: instant("asked_at").notNull(),
    confirmedAt: instant("confirmed_at"),
    createdAt: createdAt(),
  },
  (table) => [
    unique("one_follow_each").on(table.demandId, table.emailHash),
    index("demand_follows_email").on(table.emailHash),
  ],
);
