import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, instant } from "./columns";

/** What the city decided once: its name, whether this is the demonstration. */
export const settings = pgTable("settings", {
  key: text("key").primaryKey(),
  value: jsonb("value").notNull(),
});

/** A refused form, kept for minutes so that its words come back without JavaScript. Never holds secrets. */
export const formDrafts = pgTable("form_drafts", {
  id: text("id").primaryKey(),
  kind: text("kind").notNull(),
  content: jsonb("content").notNull(),
  expiresAt: instant("expires_at").notNull(),
  createdAt: createdAt(),
});
