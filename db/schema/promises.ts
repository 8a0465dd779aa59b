import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { stories } from "./stories";

/**
 * What the city promised in a public story (وعده): written when the story is published, from the sentence marked in it.
 * The id is the mark's, within its story. "Late" is computed, never stored.
 */
export const promises = pgTable(
  "promises",
  {
    id: uuid("id").notNull(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id),
    /** The sentence as it was published. */
    sentence: text("sentence").notNull(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => organisations.id),
    /** The day the published text gave. */
    promisedFor: date("promised_for", { mode: "string" }).notNull(),
    /** The day that holds now; null once nobody waits for it any more. */
    dueOn: date("due_on", { mode: "string" }),
    /** Whether the public revision still makes it, and the story is on the site. */
    shown: boolean("shown").notNull().default(true),
    outcome: text("outcome", { enum: ["kept", "changed"] }),
    note: text("note").notNull().default(""),
    followUpCode: bigint("follow_up_code", { mode: "number" }).references(() => stories.code),
    decidedBy: uuid("decided_by").references(() => people.id),
    decidedAt: instant("decided_at"),
    /** How often it was decided on: what the next decision rests on. */
    decisions: integer("decisions").notNull().default(0),
    /** The due day its owner was reminded of, and the one they heard had passed; a new day arms both again. */
    soonToldFor: date("soon_told_for", { mode: "string" }),
    lateToldFor: date("late_told_for", { mode: "string" }),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.id] }),
    index("promises_due")
      .on(table.dueOn)
      .where(sql`shown and due_on is not null and outcome is distinct from 'kept'`),
    index("promises_owner").on(table.ownerId, table.dueOn),
    index("promises_follow_up").on(table.followUpCode),
    check(
      "decided_says_who_and_when",
      sql`outcome is null or (decided_by is not null and decided_at is not null)`,
    ),
    check("kept_or_waited_for", sql`outcome is not null or due_on is not null`),
  ],
);
