import { and, asc, gte, isNotNull, lt } from "drizzle-orm";
import { db } from "@/db";
import { secondJudgements } from "@/db/schema/moderation";
import { now } from "@/newsroom/clock";
import { dayOf, startOf } from "@/newsroom/persian/civil-day";
import type { Measure, Period } from "./measure";
import { shareOf } from "./measure";
import { instantsOf, lastDays, YEAR } from "./period";

/** A decision that two moderators judged, neither knowing of the other; nobody's name, no comment and no story. */
export interface SecondRow {
  /** The day of the first decision. */
  decided: string;
  first: "publish" | "refuse";
  second: "publish" | "refuse";
}

/** The decisions of a period that were judged twice, in order. Today's are left out: nobody learns that theirs was drawn. */
export async function secondRows(period: Period): Promise<SecondRow[]> {
  const { since, until } = instantsOf(period);
  const { createdAt, firstDecision, secondDecision } = secondJudgements;
  const today = startOf(dayOf(now()));
  const rows = await db
    .select({ at: createdAt, first: firstDecision, second: secondDecision })
    .from(secondJudgements)
    .where(
      and(
        isNotNull(secondDecision),
        gte(createdAt, since),
        lt(createdAt, new Date(Math.min(until.getTime(), today.getTime()))),
      ),
    )
    .orderBy(asc(createdAt), asc(secondJudgements.id));
  return rows.flatMap(({ at, first, second }) => (second ? [{ decided: dayOf(at), first, second }] : []));
}

/** How often two moderators said the same of one comment, over the last year. */
export async function agreementMeasure(): Promise<Measure> {
  const period = lastDays(YEAR);
  const rows = await secondRows(period);
  const same = rows.filter(({ first, second }) => first === second).length;
  return {
    key: "second-agreement",
    organisation: null,
    value: shareOf(same, rows.length),
    n: rows.length,
    period,
    asOf: now(),
    rows: "second-judgements",
  };
}
