import { and, eq, lte, notExists, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { reviewReminders } from "@/db/schema/review-reminders";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { peopleWith } from "@/newsroom/people/queries";
import { cityWords } from "@/words/fa/after";

const AT_ONCE = 50;
const city = { personId: null, name: cityWords.city };

const due = () => and(eq(stories.standing, "live"), lte(stories.reviewOn, now()));

/** Tells of live stories whose review day has come: their drafter, approver and editors, once for each day set. */
export async function remindOfReviews(): Promise<void> {
  const told = db
    .select({ one: sql`1` })
    .from(reviewReminders)
    .where(and(eq(reviewReminders.storyId, stories.id), eq(reviewReminders.reviewOn, stories.reviewOn)));
  const waiting = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(due(), notExists(told)))
    .limit(AT_ONCE);
  for (const { id } of waiting) await db.transaction((tx) => remind(tx, id));
}

async function remind(tx: Transaction, id: string): Promise<void> {
  const [story] = await tx
    .select()
    .from(stories)
    .where(and(eq(stories.id, id), due()))
    .for("update");
  if (!story?.reviewOn) return;
  const first = await tx
    .insert(reviewReminders)
    .values({ storyId: id, reviewOn: story.reviewOn, toldAt: now() })
    .onConflictDoNothing()
    .returning({ id: reviewReminders.storyId });
  if (first.length === 0) return;
  const editors = await peopleWith(tx, ["editor"], story.organisationId);
  await tell(tx, {
    kind: "story.review-due",
    to: [story.draftedBy, story.approvedBy, ...editors].filter((person) => person !== null),
    by: city,
    storyId: id,
    values: { headline: story.workingHeadline },
  });
  await record(tx, { actor: city, action: "story.review-due", subject: { kind: "story", id } });
}
