import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";

export const topics = pgTable("topics", {
  id: id(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  position: integer("position").notNull().default(0),
  createdAt: createdAt(),
});
