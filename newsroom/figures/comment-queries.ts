import { and, asc, eq, gte, isNull, lt, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import type { CommentState } from "@/newsroom/comments/comment";
import { markOf } from "@/newsroom/ledger/entry";
import type { Whose } from "./demand-queries";
import { dayIn } from "./forest";
import type { Period } from "./measure";
import { namesIn, type Sought, soughtNames } from "./named";
import { instantsOf } from "./period";

/** What became of one comment, without a word of it and without anybody's name. */
export interface CommentRow {
  /** Its mark in the ledger, which only its writer can compute. */
  mark: string;
  story: number;
  organisation: string;
  organisationName: string;
  received: string;
  decided: string | null;
  outcome: CommentState;
  reason: string | null;
  /** The organisations it names; null where its words were erased. */
  names: string[] | null;
}

/** How many comments under one organisation that name the same ones became the same. */
export type CommentCount = Pick<CommentRow, "organisation" | "outcome" | "names"> & { count: number };

/** The comments of a period, in order; the organisations' own answers are nobody's comments. */
export function commentRows(whose: Whose, period: Period): Promise<CommentRow[]> {
  return rowsWhere(and(within(period), whose === null ? undefined : eq(organisations.slug, whose)));
}

/** All comments under a story, whenever they came. */
export function commentRowsUnder(storyId: string): Promise<CommentRow[]> {
  return rowsWhere(eq(comments.storyId, storyId));
}

/** The comments of a period, counted. */
export async function commentCounts(period: Period): Promise<CommentCount[]> {
  const sought = await soughtNow();
  const words = wordsToRead(sought);
  const rows = await db
    .select({
      organisation: organisations.slug,
      outcome: comments.state,
      erased: comments.erased,
      named: namedAmong(sought),
      words,
      count: sql<number>`count(*)::int`,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .where(and(isNull(comments.officialOf), within(period)))
    .groupBy(sql`1, 2, 3, 4, 5`);
  return rows.map(({ organisation, outcome, count, ...row }) => ({
    ...{ organisation, outcome, count },
    names: namesOf(row, sought),
  }));
}

function within(period: Period): SQL | undefined {
  const { since, until } = instantsOf(period);
  return and(gte(comments.createdAt, since), lt(comments.createdAt, until));
}

async function rowsWhere(condition: SQL | undefined): Promise<CommentRow[]> {
  const sought = await soughtNow();
  return (await read(condition, sought)).map((row) => toRow(row, sought));
}

function read(condition: SQL | undefined, sought: Sought) {
  return db
    .select({
      receiptHash: comments.receiptHash,
      story: stories.code,
      organisation: organisations.slug,
      organisationName: organisations.shortName,
      received: dayIn(sql`${comments.createdAt}`) as SQL<string>,
      decided: dayIn(sql`${comments.decidedAt}`) as SQL<string | null>,
      state: comments.state,
      reason: comments.reason,
      erased: comments.erased,
      named: namedAmong(sought),
      words: wordsToRead(sought),
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .where(and(isNull(comments.officialOf), condition))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

// What fill-names.ts found in it, if it looked for the names of now; else the words themselves, to be read here.
const isLookedAt = ({ key }: Sought): SQL => sql`${comments.namedAmong} is not distinct from ${key}::text`;
const namedAmong = (sought: Sought) =>
  sql<string[] | null>`case when ${isLookedAt(sought)} then ${comments.named} end`;
const wordsToRead = (sought: Sought) =>
  sql<string>`case when ${isLookedAt(sought)} or ${comments.erased} then '' else ${comments.body} end`;

function namesOf(
  { erased, named, words }: { erased: boolean; named: string[] | null; words: string },
  sought: Sought,
): string[] | null {
  return erased ? null : (named ?? namesIn(words, sought));
}

function toRow(row: Awaited<ReturnType<typeof read>>[number], sought: Sought): CommentRow {
  const { story, organisation, organisationName, received, decided, state } = row;
  return {
    mark: row.receiptHash ? markOf(row.receiptHash) : "",
    ...{ story, organisation, organisationName, received, decided },
    outcome: state,
    reason: state === "not-publishable" || state === "removed" ? row.reason : null,
    names: namesOf(row, sought),
  };
}

/** The names of all organisations, as they are now. */
export async function soughtNow(): Promise<Sought> {
  const all = await db
    .select({ slug: organisations.slug, name: organisations.shortName })
    .from(organisations)
    .orderBy(asc(organisations.slug));
  return soughtNames(all);
}
