import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { revisions } from "@/db/schema/stories";
import { topics } from "@/db/schema/topics";
import { readContent, type StoryContent } from "./content";
import type { Story } from "./story";

/**
 * The public pages that show a story, before and after the change at hand: its own, the lists, and the pages of
 * the organisations and topics of its working and its live revision.
 */
export async function pagesShowing(tx: Transaction, story: Story): Promise<string[]> {
  const contents = await contentsOf(tx, story);
  const bodies = await slugsOf(
    tx,
    organisations,
    contents.flatMap(({ organisationId, partners }) => [organisationId, ...partners]),
  );
  const subjects = await slugsOf(
    tx,
    topics,
    contents.flatMap((content) => content.topicId ?? []),
  );
  return [
    `story:${story.code}`,
    "home",
    "news",
    "corrections",
    ...(await neighbours(tx, story, contents)).map((code) => `story:${code}`),
    ...(await demandsNaming(tx, story)),
    ...bodies.map((slug) => `organisation:${slug}`),
    ...subjects.map((slug) => `topic:${slug}`),
  ];
}

/** The news codes of stories whose pages name this one: those it goes on from, those that go on from it or kept a promise by it. */
async function neighbours(tx: Transaction, story: Story, contents: StoryContent[]): Promise<number[]> {
  const { rows } = await tx.execute<{ code: string }>(sql`
    select s.code from follow_ups f join stories s on s.id = f.story_id where f.follows_code = ${story.code}
    union select s.code from promises p join stories s on s.id = p.story_id where p.follow_up_code = ${story.code}`);
  return [...contents.flatMap(({ follows }) => follows), ...rows.map(({ code }) => Number(code))];
}

/** The demands whose pages name this story: those it answers, and those gathered from comments under it. */
async function demandsNaming(tx: Transaction, story: Story): Promise<string[]> {
  const { rows } = await tx.execute<{ code: string }>(sql`
    select d.code from demands d where d.id in (
      select t.demand_id from demand_steps t where t.story_id = ${story.id}
      union select s.demand_id from demand_sources s join comments c on c.id = s.comment_id
        where c.story_id = ${story.id} and s.state = 'consented')`);
  return rows.map(({ code }) => `demand:${code}`);
}

async function contentsOf(tx: Transaction, story: Story): Promise<StoryContent[]> {
  const numbers = [story.workingNumber, ...(story.liveNumber === null ? [] : [story.liveNumber])];
  const rows = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, story.id), inArray(revisions.number, numbers)));
  return rows.map(({ content }) => readContent(content));
}

async function slugsOf(
  tx: Transaction,
  table: typeof organisations | typeof topics,
  ids: string[],
): Promise<string[]> {
  const rows = await tx.select({ slug: table.slug }).from(table).where(inArray(table.id, ids));
  return rows.map(({ slug }) => slug);
}
