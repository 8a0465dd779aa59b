import { and, eq, isNull, or, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { authorSuspensions } from "@/db/schema/moderation";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { formatJalali } from "@/newsroom/persian/calendar";
import { remarkIssue, suspensionDays } from "./author";
import { type CommentReason, isCommentReason } from "./comment";
import { type DeskComment, openComment } from "./desk-comment";
import { mayDecide, maySuspend, suspensionScope } from "./permissions";
import { cleanWords } from "./requirements";
import { isRunning } from "./suspension-queries";

const DAY = 86_400_000;

/** What a moderator's form carries. */
export interface AskedSuspension {
  /** A comment of the author's: what it is given for. */
  commentId: string;
  /** From the public list. */
  reason: string;
  /** What the author is told beside it. */
  words: string;
  days: number | null;
}

/**
 * Takes nothing in from the author of a comment for some days: they are told so, until when and why, when they send
 * something. Nothing that was sent before is touched. Answers with its end. Refuses as openComment does, and with
 * general.not-allowed, comments.own-desk-suspension, comments.author-unknown, comments.reason-missing,
 * comments.remark-missing, -too-long, comments.unreadable, comments.days-missing, comments.already-suspended.
 */
export function suspendAuthor(viewer: Viewer, asked: AskedSuspension): Promise<Outcome<Date>> {
  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, asked.commentId);
    if (!found.ok) return found;
    const { authorMark, organisationId } = found.value;
    const issue = rightsIssue(viewer, found.value);
    if (issue || !authorMark) return refused(issue ?? { key: "comments.author-unknown" });
    const given = givenIn(asked);
    if (!given.ok) return given;
    const scope = suspensionScope(viewer, organisationId);
    const running = await runningOne(tx, authorMark, scope);
    if (running)
      return refused({ key: "comments.already-suspended", values: { until: formatJalali(running, "full") } });
    return done(await insert(tx, viewer, { ...given.value, authorMark, organisationId: scope }));
  });
}

function rightsIssue(viewer: Viewer, comment: DeskComment): Issue | null {
  if (!mayDecide(viewer, comment.organisationId)) return { key: "general.not-allowed" };
  return maySuspend(viewer, comment) ? null : { key: "comments.own-desk-suspension" };
}

interface Given {
  reason: CommentReason;
  words: string;
  days: number;
}

function givenIn({ reason, words, days }: AskedSuspension): Outcome<Given> {
  if (!isCommentReason(reason)) return refused({ key: "comments.reason-missing", field: "reason" });
  const issue = remarkIssue(words);
  if (issue) return refused(issue);
  const chosen = suspensionDays.find((each) => each === days);
  if (!chosen) return refused({ key: "comments.days-missing", field: "days" });
  return done({ reason, words: cleanWords(words), days: chosen });
}

// Two moderators at once give one: from here to the end of the transaction the other waits.
async function runningOne(tx: Transaction, authorMark: string, scope: string | null): Promise<Date | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`suspension:${authorMark}`}, 0))`);
  const isWider = isNull(authorSuspensions.organisationId);
  const [row] = await tx
    .select({ until: authorSuspensions.until })
    .from(authorSuspensions)
    .where(
      and(
        eq(authorSuspensions.authorMark, authorMark),
        scope === null ? isWider : or(isWider, eq(authorSuspensions.organisationId, scope)),
        isRunning(),
      ),
    );
  return row?.until ?? null;
}

async function insert(
  tx: Transaction,
  viewer: Viewer,
  { days, ...given }: Given & { authorMark: string; organisationId: string | null },
): Promise<Date> {
  const [id, at] = [crypto.randomUUID(), now()];
  const until = new Date(at.getTime() + days * DAY);
  await tx
    .insert(authorSuspensions)
    .values({ id, ...given, until, byPerson: viewer.personId, createdAt: at });
  await record(
    tx,
    {
      // The author's mark stays out of it: the journal keeps its rows for ever.
      actor: viewer,
      action: "author.suspend",
      subject: { kind: "author", id },
      reason: given.reason,
      detail: { days, organisation: given.organisationId },
    },
    { tags: ["transparency"] },
  );
  return until;
}
