import { sql } from "drizzle-orm";
import { boolean, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";

/** How a kind of story begins (قالب): the questions it asks and the words its answers fill. */
export const templates = pgTable(
  "templates",
  {
    id: id(),
    /** Whose template it is; one of the central desk serves everybody. */
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    name: text("name").notNull(),
    about: text("about").notNull().default(""),
    /** Its stories are glad ones: on a day of mourning the calendar warns. */
    celebratory: boolean("celebratory").notNull().default(false),
    /** Questions and skeleton, a TemplateForm of newsroom/templates/template.ts. */
    form: jsonb("form").notNull(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => people.id),
    retired: boolean("retired").notNull().default(false),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("templates_named").on(table.organisationId, table.name).where(sql`not retired`)],
);
