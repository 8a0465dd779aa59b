import { and, asc, eq, gte, isNull, lt, type SQL } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import type { CommentRow } from "@/newsroom/figures/comment-queries";
import type { Whose } from "@/newsroom/figures/demand-queries";
import type { Period } from "@/newsroom/figures/measure";
import { namesIn, type Sought, soughtNames } from "@/newsroom/figures/named";
import { instantsOf } from "@/newsroom/figures/period";
import { markOf } from "@/newsroom/ledger/entry";
import { dayOf } from "@/newsroom/persian/civil-day";

/** The comments of a period, in order; the organisations' own answers are nobody's comments. */
export function commentRows(whose: Whose, period: Period): Promise<CommentRow[]> {
  const { since, until } = instantsOf(period);
  return rowsWhere(
    and(
      gte(comments.createdAt, since),
      lt(comments.createdAt, until),
      whose === null ? undefined : eq(organisations.slug, whose),
    ),
  );
}

async function rowsWhere(condition: SQL | undefined): Promise<CommentRow[]> {
  const sought = soughtNames(await namesOfAll());
  return (await read(condition)).map((row) => toRow(row, sought));
}

function read(condition: SQL | undefined) {
  return db
    .select({
      receiptHash: comments.receiptHash,
      story: stories.code,
      organisation: organisations.slug,
      organisationName: organisations.shortName,
      createdAt: comments.createdAt,
      decidedAt: comments.decidedAt,
      state: comments.state,
      reason: comments.reason,
      body: comments.body,
      erased: comments.erased,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .where(and(isNull(comments.officialOf), condition))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

function toRow(row: Awaited<ReturnType<typeof read>>[number], sought: Sought): CommentRow {
  const { story, organisation, organisationName, state } = row;
  return {
    mark: row.receiptHash ? markOf(row.receiptHash) : "",
    ...{ story, organisation, organisationName },
    received: dayOf(row.createdAt),
    decided: row.decidedAt ? dayOf(row.decidedAt) : null,
    outcome: state,
    reason: state === "not-publishable" || state === "removed" ? row.reason : null,
    names: row.erased ? null : namesIn(row.body, sought),
  };
}

function namesOfAll() {
  return db.select({ slug: organisations.slug, name: organisations.shortName }).from(organisations);
}
