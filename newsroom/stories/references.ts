import { count, eq, inArray } from "drizzle-orm";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import { topics } from "@/db/schema/topics";
import type { Issue } from "@/newsroom/outcome";
import { picturesOf, type StoryContent } from "./content";

/** Names in the content that stand for nothing here: a topic or a picture nobody made. Refused rather than kept. */
export async function unknownReferences(content: StoryContent): Promise<Issue[]> {
  const unknown: Issue[] = [];
  if (!(await isKnownTopic(content.topicId)))
    unknown.push({ key: "stories.topic-unknown", field: "topicId" });
  if (!(await areKnownPictures(content))) unknown.push({ key: "stories.picture-unknown", field: "pictures" });
  return unknown;
}

async function isKnownTopic(topicId: string | null): Promise<boolean> {
  if (topicId === null) return true;
  const rows = await db.select({ id: topics.id }).from(topics).where(eq(topics.id, topicId));
  return rows.length === 1;
}

async function areKnownPictures(content: StoryContent): Promise<boolean> {
  const ids = [...new Set(picturesOf(content).map((picture) => picture.mediaId))];
  if (ids.length === 0) return true;
  const [found] = await db.select({ count: count() }).from(media).where(inArray(media.id, ids));
  return found?.count === ids.length;
}
