import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { authorSuspensions } from "@/db/schema/moderation";
import { organisations } from "@/db/schema/organisations";
import { now } from "@/newsroom/clock";
import type { Issue } from "@/newsroom/outcome";
import { formatJalali } from "@/newsroom/persian/calendar";
import { isolate } from "@/newsroom/persian/isolate";
import { commentWords } from "@/words/fa/comments";
import { isCommentReason } from "./comment";

/** Holds at this moment: neither over nor lifted. Nothing ends a suspension at its hour; it is only never asked for again. */
export const isRunning = () => and(isNull(authorSuspensions.liftedAt), gt(authorSuspensions.until, now()));

/**
 * Why nothing is taken in from this author in this organisation now, for the author to read: comments.suspended or
 * comments.suspended-in. Null where nothing stands in the way; who is not recognised is nobody's suspended.
 */
export async function suspensionIssue(
  reader: Reader,
  authorMark: string | null | undefined,
  organisationId: string,
): Promise<Issue | null> {
  if (!authorMark) return null;
  const holdsHere = or(
    isNull(authorSuspensions.organisationId),
    eq(authorSuspensions.organisationId, organisationId),
  );
  const [row] = await reader
    .select({
      until: authorSuspensions.until,
      reason: authorSuspensions.reason,
      words: authorSuspensions.words,
      organisation: organisations.name,
    })
    .from(authorSuspensions)
    .leftJoin(organisations, eq(organisations.id, authorSuspensions.organisationId))
    .where(and(eq(authorSuspensions.authorMark, authorMark), holdsHere, isRunning()))
    .orderBy(desc(authorSuspensions.until))
    .limit(1);
  return row ? issueOf(row) : null;
}

interface Told {
  until: Date;
  reason: string;
  words: string;
  organisation: string | null;
}

function issueOf({ until, reason, words, organisation }: Told): Issue {
  const values = {
    until: formatJalali(until, "full"),
    reason: isCommentReason(reason) ? commentWords.reasons[reason] : reason,
    words: isolate(words),
  };
  if (organisation === null) return { key: "comments.suspended", values };
  return { key: "comments.suspended-in", values: { ...values, organisation: isolate(organisation) } };
}

/** How many suspensions the city gave, for everybody to read; nobody is named. */
export interface SuspensionCounts {
  given: number;
  running: number;
  lifted: number;
}

export async function suspensionCounts(): Promise<SuspensionCounts> {
  const [row] = await db
    .select({
      given: sql<number>`count(*)::int`,
      running: sql<number>`(count(*) filter (where ${isRunning()}))::int`,
      lifted: sql<number>`(count(*) filter (where ${authorSuspensions.liftedAt} is not null))::int`,
    })
    .from(authorSuspensions);
  return row ?? { given: 0, running: 0, lifted: 0 };
}
