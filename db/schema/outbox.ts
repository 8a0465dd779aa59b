import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";

/** What leaves the house (mail, for one): written in the verb's transaction, sent afterwards by lease, at least once. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    kind: text("kind", { enum: ["mail"] }).notNull(),
    content: jsonb("content").notNull(),
    /** The same thing is sent once, however often it is written. */
    onceKey: text("once_key").notNull().unique(),
    dueAt: instant("due_at").notNull().defaultNow(),
    leasedUntil: instant("leased_until"),
    attempts: integer("attempts").notNull().default(0),
    sentAt: instant("sent_at"),
    lastProblem: text("last_problem"),
    createdAt: createdAt(),
  },
  (table) => [index("outbox_due").on(table.dueAt).where(sql`sent_at is null`)],
);
