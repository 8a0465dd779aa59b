import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { stories } from "./stories";
import { templates } from "./templates";

/** Something somebody is sent to report on by a certain hour (مأموریت خبری). */
export const assignments = pgTable(
  "assignments",
  {
    id: id(),
    /** Sent by the form that plans it, so that a double click makes one. */
    creationKey: text("creation_key").notNull().unique(),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    title: text("title").notNull(),
    brief: text("brief").notNull().default(""),
    assigneeId: uuid("assignee_id").references(() => people.id),
    deadline: instant("deadline").notNull(),
    eventPlace: text("event_place").notNull().default(""),
    eventAt: instant("event_at"),
    templateId: uuid("template_id").references(() => templates.id),
    /** The story it became. */
    storyId: uuid("story_id")
      .unique()
      .references(() => stories.id),
    state: text("state", { enum: ["open", "taken", "done", "dropped"] }).notNull(),
    droppedReason: text("dropped_reason"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => people.id),
    /** Since when it is with whom it is with, or in its last state. */
    since: instant("since").notNull(),
    /** Rises with every change; a decision names the number it was taken on. */
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (table) => [
    index("assignments_deadline").on(table.deadline).where(sql`state in ('open', 'taken')`),
    index("assignments_organisation").on(table.organisationId, table.state),
    check(
      "open_is_with_nobody",
      sql`(state <> 'open' or assignee_id is null) and (state <> 'taken' or assignee_id is not null)`,
    ),
    check("dropped_says_why", sql`state <> 'dropped' or dropped_reason is not null`),
  ],
);
