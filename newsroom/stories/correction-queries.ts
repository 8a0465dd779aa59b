import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { corrections, stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { reachOf } from "./reach";

/** A public note as the desk knows it. */
export interface DeskCorrection {
  id: string;
  storyId: string;
  revisionNumber: number;
  kind: "correction" | "clarification" | "update";
  note: string;
  publishedAt: Date;
  mends: number;
  mendedAt: Date | null;
}

const columns = {
  id: corrections.id,
  storyId: corrections.storyId,
  revisionNumber: corrections.revisionNumber,
  kind: corrections.kind,
  note: corrections.note,
  publishedAt: corrections.publishedAt,
  mends: corrections.mends,
  mendedAt: corrections.mendedAt,
};

/** One public note of a story in this viewer's reach, or null. */
export async function correctionFor(viewer: Viewer, id: string): Promise<DeskCorrection | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db
    .select(columns)
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .where(and(eq(corrections.id, id), reachOf(viewer)));
  return row ?? null;
}

/** The public notes of a story in this viewer's reach, newest first. */
export function correctionsFor(viewer: Viewer, storyId: string): Promise<DeskCorrection[]> {
  return db
    .select(columns)
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .where(and(eq(corrections.storyId, storyId), reachOf(viewer)))
    .orderBy(desc(corrections.publishedAt));
}
