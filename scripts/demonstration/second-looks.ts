import { and, asc, eq, inArray, isNotNull, lt } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { secondJudgements } from "@/db/schema/moderation";
import { at } from "@/newsroom/clock";
import { judgeAgain } from "@/newsroom/comments/judge-again";
import { putBy } from "@/newsroom/comments/sampling";
import { dayOf, startOf } from "@/newsroom/persian/civil-day";
import { type Cast, need } from "./cast";
import { granted } from "./happening";

const LOOKED_AT = 15;
const LEFT_OPEN = 3;
/** The one decision on which the second moderator thinks otherwise. */
const OTHERWISE = 4;

/**
 * A small city draws few of its decisions; so that the demonstration shows what becomes of them, the earliest are put by too,
 * and the second moderator judges all but the last of them.
 */
export async function lookTwice(cast: Cast): Promise<void> {
  const decided = await decisionsBeforeToday();
  await db.delete(secondJudgements);
  for (const { id, version, state, decidedBy, decidedAt } of decided) {
    if (!decidedBy || !decidedAt) continue;
    const decision = state === "published" ? ("publish" as const) : ("refuse" as const);
    await at(decidedAt, () =>
      db.transaction((tx) => putBy(tx, { commentId: id, version: version - 1, decision, decidedBy })),
    );
  }
  const looks = await db.select().from(secondJudgements).orderBy(asc(secondJudgements.createdAt));
  for (const [place, look] of looks.slice(0, -LEFT_OPEN).entries()) {
    const agrees = place !== OTHERWISE;
    const decision = (look.firstDecision === "publish") === agrees ? "publish" : "refuse";
    await granted(judgeAgain(need(cast.viewers, "moderator2"), look.id, decision, "off-topic"));
  }
}

function decisionsBeforeToday() {
  return db
    .select()
    .from(comments)
    .where(
      and(
        inArray(comments.state, ["published", "not-publishable"]),
        eq(comments.version, 2),
        isNotNull(comments.decidedBy),
        lt(comments.decidedAt, startOf(dayOf(new Date()))),
      ),
    )
    .orderBy(asc(comments.decidedAt))
    .limit(LOOKED_AT);
}
