import { and, asc, desc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { demandSources } from "@/db/schema/gathering";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import type { AskedDemand, DemandAnswer, Gathering, LinkedDemand, StoryDemand } from "./gathering";
import { listColumns, verdictOf, withClocks } from "./queries";
import { pagesOf } from "./tags";
import { topOf, treeOf } from "./tree-queries";

// With the writer's yes, and only while everybody can read the comment.
const isLinked = and(
  eq(demandSources.state, "consented"),
  eq(comments.state, "published"),
  eq(comments.erased, false),
);

interface AnswerColumn {
  words: string;
  at: string;
  organisation: string | null;
  edited: boolean;
}

// The newest answer with words that was not put right since.
const newestAnswer = sql<AnswerColumn | null>`(
  select jsonb_build_object('words', a.words, 'at', a.at, 'organisation', o.name, 'edited', a.mends is not null)
  from demand_steps a left join organisations o on o.id = a.organisation_id
  where a.demand_id = ${demands.id} and a.kind in ('in-progress', 'done', 'declined', 'mended') and a.words <> ''
    and not exists (select 1 from demand_steps m where m.demand_id = a.demand_id and m.mends = a.id)
  order by a.at desc, a.id desc limit 1)`;

function answerOf(column: AnswerColumn | null): DemandAnswer | null {
  return column && { ...column, at: new Date(column.at), organisation: column.organisation ?? "" };
}

/** The public demand that each of these comments is linked to, or the one it was merged into, with its newest answer; one query, however many they are. */
export async function demandsOfComments(commentIds: readonly string[]): Promise<Map<string, LinkedDemand>> {
  if (commentIds.length === 0) return new Map();
  const rows = await db
    .select({
      commentId: demandSources.commentId,
      code: demands.code,
      title: demands.title,
      state: demands.state,
      answer: newestAnswer,
    })
    .from(demandSources)
    .innerJoin(comments, eq(comments.id, demandSources.commentId))
    .innerJoin(demands, eq(demands.id, topOf(demandSources.demandId)))
    .where(and(inArray(demandSources.commentId, [...commentIds]), isLinked, eq(demands.standing, "public")));
  return new Map(
    rows.map(({ commentId, answer, ...demand }) => [commentId, { ...demand, answer: answerOf(answer) }]),
  );
}

const MOST_BESIDE_A_STORY = 20;

/** The public demands gathered under a story and those it answers, each where it went on if it was merged, the newest first. */
export async function demandsOfStory(storyId: string): Promise<StoryDemand[]> {
  const linked = sql<boolean>`exists (select 1 from ${demandSources} join ${comments} on ${comments.id} = ${demandSources.commentId}
    where ${demandSources.demandId} in ${treeOf(demands.id)} and ${comments.storyId} = ${storyId} and ${isLinked})`;
  const answeredHere = sql<boolean>`exists (${linkOf(storyId)} and t.demand_id in ${treeOf(demands.id)})`;
  const rows = await db
    .select({ ...listColumns, answer: newestAnswer, linked, answeredHere })
    .from(demands)
    .innerJoin(organisations, eq(organisations.id, demands.organisationId))
    .where(and(eq(demands.standing, "public"), inArray(demands.id, idsAround(storyId))))
    .orderBy(desc(demands.openedAt), desc(demands.code))
    .limit(MOST_BESIDE_A_STORY);
  if (rows.length === 0) return [];
  const listed = await withClocks(rows);
  return rows.flatMap((row, place) => {
    const demand = listed[place];
    const { linked, answeredHere } = row;
    return demand ? [{ ...demand, answer: answerOf(row.answer), linked, answeredHere }] : [];
  });
}

const linkOf = (storyId: string): SQL => sql`select t.demand_id from demand_steps t
  where t.story_id = ${storyId} and t.kind = 'answered-by-story'
    and not exists (select 1 from demand_steps u where u.demand_id = t.demand_id and u.mends = t.id)`;

const idsAround = (storyId: string): SQL => sql`(
  select ${topOf(sql`around.demand_id`)} from (
    select s.demand_id from demand_sources s join comments c on c.id = s.comment_id
      where c.story_id = ${storyId} and s.state = 'consented'
    union ${linkOf(storyId)}) around)`;

const MOST_LINKED = 20;

/** What a public demand was gathered from; null where there is no such demand. */
export async function gatheringOf(code: number): Promise<Gathering | null> {
  const [row] = await db
    .select({
      id: demands.id,
      gathered: demands.gathered,
      comments: sql<number>`(select count(*)::int from demand_sources s where s.demand_id = ${demands.id})`,
      consented: sql<number>`(select count(distinct coalesce(v.voice, v.receipt_hash))::int from demand_voices v where v.demand_id = ${demands.id} and v.writer)`,
    })
    .from(demands)
    .where(and(eq(demands.code, code), eq(demands.standing, "public")));
  if (!row) return null;
  const { id, ...counts } = row;
  return { ...counts, linked: counts.consented > 0 ? await linkedComments(id) : [] };
}

// Of a story that left the site nothing is named, its comments neither.
async function linkedComments(demandId: string): Promise<Gathering["linked"]> {
  const rows = await db
    .select({
      id: comments.id,
      at: comments.publishedAt,
      code: stories.code,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
    })
    .from(demandSources)
    .innerJoin(comments, eq(comments.id, demandSources.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(liveRevision, isLiveRevision)
    .where(and(eq(demandSources.demandId, demandId), isLinked, eq(stories.standing, "live")))
    .orderBy(asc(comments.publishedAt), asc(comments.id))
    .limit(MOST_LINKED);
  return rows.flatMap(({ id, at, code, headline }) =>
    at ? [{ id, at, story: { code, headline: headline ?? "" } }] : [],
  );
}

const root = alias(demands, "root");

/**
 * What the writer of a comment was asked, by receipt as typed, the newest first; nothing about demands taken away. How far a
 * merged demand is, and whether they may judge it, is told of the one it went on as.
 */
export async function askedOf(typedReceipt: string): Promise<AskedDemand[]> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return [];
  const hash = hashOfReceipt(receipt);
  const rows = await db
    .select({
      code: demands.code,
      title: demands.title,
      organisation: organisations.name,
      state: root.state,
      rootId: root.id,
      answer: demandSources.state,
      others: sql<number>`(select count(*)::int - 1 from demand_sources o where o.demand_id = ${demands.id})`,
      round: sql<number>`(select count(*)::int from demand_steps d where d.demand_id = ${root.id} and d.kind = 'done')`,
      heard: sql<boolean>`exists (select 1 from demand_voices v where v.demand_id = ${demands.id} and v.receipt_hash = ${hash})`,
    })
    .from(demandSources)
    .innerJoin(comments, eq(comments.id, demandSources.commentId))
    .innerJoin(demands, eq(demands.id, demandSources.demandId))
    .innerJoin(root, eq(root.id, topOf(demandSources.demandId)))
    .innerJoin(organisations, eq(organisations.id, root.organisationId))
    .where(and(eq(comments.receiptHash, hash), eq(comments.erased, false), eq(demands.standing, "public")))
    .orderBy(desc(demandSources.askedAt));
  return Promise.all(
    rows.map(async ({ rootId, round, heard, ...asked }) => {
      const verdict = heard ? await verdictOf(rootId, hash, round) : null;
      return { ...asked, verdict, mayJudge: heard && asked.state === "done" && verdict === null };
    }),
  );
}

/** The pages of the demands that a comment is a voice of: they change when it comes and goes. */
export async function demandPagesOf(tx: Transaction, commentId: string): Promise<string[]> {
  const rows = await tx
    .select({ demandId: demandSources.demandId })
    .from(demandSources)
    .where(and(eq(demandSources.commentId, commentId), ne(demandSources.state, "declined")));
  const pages: string[] = [];
  for (const { demandId } of rows) pages.push(...(await pagesOf(tx, demandId)));
  return pages;
}

/** The demands a comment was gathered for and what its writer said each time, for who takes it along. */
export function sourcesOf(commentId: string) {
  return db
    .select({
      demand: demands.code,
      title: demands.title,
      answer: demandSources.state,
      askedAt: demandSources.askedAt,
      answeredAt: demandSources.answeredAt,
    })
    .from(demandSources)
    .innerJoin(demands, eq(demands.id, demandSources.demandId))
    .where(eq(demandSources.commentId, commentId))
    .orderBy(asc(demandSources.askedAt));
}
