import { db } from "@/db";
import { topics } from "@/db/schema/topics";
import type { Named } from "./public-queries";

/** All topics in their order. */
export function topicList(): Promise<Named[]> {
  return db
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .orderBy(topics.position, topics.name);
}

/** The topics an editor chooses from. */
export function topicOptions(): Promise<{ id: string; name: string }[]> {
  return db.select({ id: topics.id, name: topics.name }).from(topics).orderBy(topics.position, topics.name);
}
