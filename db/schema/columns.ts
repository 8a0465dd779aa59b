import { timestamp, uuid } from "drizzle-orm/pg-core";

/** An instant. Stored as timestamptz, read as Date; milliseconds, so that hashes of rows can be recomputed. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const id = () => uuid("id").primaryKey().defaultRandom();
export const createdAt = () => instant("created_at").notNull().defaultNow();
