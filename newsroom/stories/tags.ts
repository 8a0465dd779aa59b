import { and, eq, inArray } from "drizzle-orm";
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
    contents.map((content) => content.organisationId),
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
    ...bodies.map((slug) => `organisation:${slug}`),
    ...subjects.map((slug) => `topic:${slug}`),
  ];
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
