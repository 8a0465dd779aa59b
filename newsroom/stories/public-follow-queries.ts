import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db";
import { followUps } from "@/db/schema/follow-ups";
import { stories } from "@/db/schema/stories";
import { publicPart } from "./public-list-queries";
import { isLiveRevision, liveRevision } from "./rows";

/** A live story that another one goes on from, or that goes on from it. */
export interface Neighbour {
  code: number;
  headline: string;
  publishedAt: Date;
}

const shown = {
  code: stories.code,
  headline: publicPart<string>("headline"),
  publishedAt: stories.publishedAt,
};

/** The live stories this public story goes on from («پیگیری خبر …»), the oldest first. */
export async function followedStories(storyId: string): Promise<Neighbour[]> {
  const rows = await db
    .select(shown)
    .from(followUps)
    .innerJoin(stories, eq(stories.code, followUps.followsCode))
    .innerJoin(liveRevision, isLiveRevision)
    .where(and(eq(followUps.storyId, storyId), eq(stories.standing, "live")))
    .orderBy(asc(stories.publishedAt));
  return rows.map(dated);
}

/** The live stories that go on from this one («ادامهٔ این خبر»), the oldest first. */
export async function followingStories(code: number): Promise<Neighbour[]> {
  const rows = await db
    .select(shown)
    .from(followUps)
    .innerJoin(stories, eq(stories.id, followUps.storyId))
    .innerJoin(liveRevision, isLiveRevision)
    .where(and(eq(followUps.followsCode, code), eq(stories.standing, "live")))
    .orderBy(asc(stories.publishedAt));
  return rows.map(dated);
}

function dated<T extends { publishedAt: Date | null }>(row: T): T & { publishedAt: Date } {
  return { ...row, publishedAt: row.publishedAt ?? new Date(0) };
}
