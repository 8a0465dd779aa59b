import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { demands } from "./demands";

/**
 * A picture that came with a demand (تصویر پیوست), drawn anew on arrival; its file lies under the data directory, named by
 * `sha256` of what was drawn. No picture of the library: seen with its demand, and gone with it.
 */
export const demandPictures = pgTable(
  "demand_pictures",
  {
    id: id(),
    demandId: uuid("demand_id")
      .notNull()
      .references(() => demands.id),
    sha256: text("sha256").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    bytes: integer("bytes").notNull(),
    /** What it shows, in its sender's words. */
    alt: text("alt"),
    position: integer("position").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("demand_pictures_in_order").on(table.demandId, table.position),
    index("demand_pictures_sha").on(table.sha256),
    check("demand_picture_is_one_of_three", sql`position between 1 and 3`),
    check("demand_picture_hash", sql`sha256 ~ '^[0-9a-f]{64}$'`),
  ],
);
