import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

export const organisations = pgTable(
  "organisations",
  {
    id: id(),
    parentId: uuid("parent_id").references((): AnyPgColumn => organisations.id),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    shortName: text("short_name").notNull(),
    kind: text("kind", { enum: ["municipality", "district", "organisation", "department"] }).notNull(),
    /** The central desk: memberships in it hold for every organisation. There is at most one. */
    central: boolean("central").notNull().default(false),
    about: text("about").notNull().default(""),
    position: integer("position").notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    index("organisations_parent").on(table.parentId),
    uniqueIndex("one_central_desk").on(table.central).where(sql`central`),
  ],
);
