import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { people } from "./people";
import { stories } from "./stories";

/** Who sees a limited story by name (دسترسی محدود), whatever else they are. Ends with publication. */
export const storyReaders = pgTable(
  "story_readers",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.personId] }),
    index("story_readers_person").on(table.personId),
  ],
);

/** A draft shown to somebody without an account (پیوند پیش‌نمایش). The token itself is never kept. */
export const previewLinks = pgTable(
  "preview_links",
  {
    id: id(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    tokenHash: text("token_hash").notNull().unique(),
    /** For whom it was made, for the desk alone. */
    label: text("label").notNull(),
    /** A guest may also write what is wrong (راستی‌آزمایی). */
    factCheck: text("fact_check", { enum: ["yes", "no"] }).notNull(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    /** When it was taken back, or the story went public. */
    endedAt: instant("ended_at"),
  },
  (table) => [
    index("preview_links_story").on(table.storyId),
    check("preview_links_hash", sql`length(${table.tokenHash}) = 64`),
  ],
);

/** What a guest wrote on a draft that was shown to them for checking. */
export const guestNotes = pgTable(
  "guest_notes",
  {
    id: id(),
    linkId: uuid("link_id")
      .notNull()
      .references(() => previewLinks.id),
    name: text("name").notNull(),
    words: text("words").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("guest_notes_link").on(table.linkId)],
);
