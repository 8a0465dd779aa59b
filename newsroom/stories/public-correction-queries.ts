import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { db } from "@/db";
import { corrections, stories } from "@/db/schema/stories";
import { correctionColumns, withEarlier } from "./correction-rows";
import { publicPart } from "./public-list-queries";
import type { PublicCorrection } from "./public-queries";
import { isLiveRevision, liveRevision } from "./rows";

export interface ListedCorrection extends PublicCorrection {
  code: number;
  headline: string;
}

/** Corrections of stories that are still public, newest first. */
export async function publicCorrections(before: Date | null, limit: number): Promise<ListedCorrection[]> {
  const rows = await db
    .select({ ...correctionColumns, code: stories.code, headline: publicPart<string>("headline") })
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
  return withEarlier(rows);
}

/** The newest correction of each of these stories, by news code: what a feed tells of an updated story. */
export async function newestCorrections(
  codes: readonly number[],
): Promise<Map<number, Pick<PublicCorrection, "kind" | "note" | "publishedAt" | "mendedAt">>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([stories.code], { ...correctionColumns, code: stories.code })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .where(and(inArray(stories.code, [...codes]), eq(stories.standing, "live")))
    .orderBy(stories.code, desc(corrections.publishedAt));
  return new Map(rows.map(({ code, ...correction }) => [code, correction]));
}
