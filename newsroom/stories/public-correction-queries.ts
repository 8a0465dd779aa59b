import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { db } from "@/db";
import { corrections, stories } from "@/db/schema/stories";
import { publicPart } from "./public-list-queries";
import type { PublicCorrection } from "./public-queries";
import { isLiveRevision, liveRevision } from "./rows";

export interface ListedCorrection extends PublicCorrection {
  code: number;
  headline: string;
}

/** Corrections of stories that are still public, newest first. */
export async function publicCorrections(before: Date | null, limit: number): Promise<ListedCorrection[]> {
  return db
    .select({
      code: stories.code,
      headline: publicPart<string>("headline"),
      kind: corrections.kind,
      note: corrections.note,
      publishedAt: corrections.publishedAt,
    })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .innerJoin(liveRevision, isLiveRevision)
    .where(
      and(
        inArray(stories.standing, ["live", "withdrawn"]),
        before ? lt(corrections.publishedAt, before) : undefined,
      ),
    )
    .orderBy(desc(corrections.publishedAt))
    .limit(limit);
}
