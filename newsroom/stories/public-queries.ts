import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { corrections, stories } from "@/db/schema/stories";
import { topics } from "@/db/schema/topics";
import { readContent, type StoryContent } from "./content";
import { correctionColumns, withEarlier } from "./correction-rows";
import { isLiveRevision, liveRevision } from "./rows";

// What citizens may read, in this file and in public-list- and public-correction-queries: none looks at working copies.

export interface Named {
  slug: string;
  name: string;
}

export interface PublicCorrection {
  id: string;
  kind: "correction" | "clarification" | "update";
  note: string;
  publishedAt: Date;
  /** When its words were last mended; null while they are the first. */
  mendedAt: Date | null;
  /** How it read before, the newest first. */
  earlier: EarlierNote[];
}

export interface EarlierNote {
  note: string;
  replacedAt: Date;
}

export interface PublicStory {
  id: string;
  code: number;
  standing: "live" | "withdrawn";
  content: StoryContent;
  organisation: Named & { id: string };
  /** The organisations that tell it together with its own. */
  partners: Named[];
  topic: Named | null;
  publishedAt: Date;
  changedAt: Date;
  unreviewed: boolean;
  withdrawnAt: Date | null;
  withdrawnNote: string | null;
  corrections: PublicCorrection[];
}

export interface RemovedStory {
  code: number;
  standing: "removed";
  redirectTo: string | null;
}

const shownColumns = {
  id: stories.id,
  code: stories.code,
  standing: stories.standing,
  content: liveRevision.content,
  organisationId: organisations.id,
  organisation: { slug: organisations.slug, name: organisations.name },
  livePartners: stories.livePartners,
  topic: { slug: topics.slug, name: topics.name },
  publishedAt: stories.publishedAt,
  changedAt: stories.changedAt,
  unreviewed: stories.unreviewed,
  withdrawnAt: stories.withdrawnAt,
  withdrawnNote: stories.withdrawnNote,
  redirectTo: stories.redirectTo,
};

/** The story with this news code as the public may see it: its text, the fact that it was removed, or null. */
export async function publicStoryByCode(code: number): Promise<PublicStory | RemovedStory | null> {
  if (!Number.isSafeInteger(code) || code < 1) return null;
  const [row] = await db
    .select(shownColumns)
    .from(stories)
    .innerJoin(liveRevision, isLiveRevision)
    .innerJoin(organisations, eq(organisations.id, stories.liveOrganisationId))
    .leftJoin(topics, eq(topics.id, stories.liveTopicId))
    .where(and(eq(stories.code, code), ne(stories.standing, "none")));
  if (!row) return null;
  if (row.standing === "removed") return { code: row.code, standing: "removed", redirectTo: row.redirectTo };
  const { organisationId, redirectTo: _, livePartners, ...shown } = row;
  return {
    ...shown,
    standing: row.standing === "withdrawn" ? "withdrawn" : "live",
    content: readContent(row.content),
    organisation: { ...row.organisation, id: organisationId },
    publishedAt: row.publishedAt ?? new Date(0),
    changedAt: row.changedAt ?? row.publishedAt ?? new Date(0),
    partners: await partnersOf(livePartners),
    corrections: await correctionsOf(row.id),
  };
}

function partnersOf(ids: string[]): Promise<Named[]> | Named[] {
  if (ids.length === 0) return [];
  return db
    .select({ slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, ids))
    .orderBy(organisations.name);
}

async function correctionsOf(storyId: string): Promise<PublicCorrection[]> {
  const rows = await db
    .select(correctionColumns)
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(desc(corrections.publishedAt));
  return withEarlier(rows);
}
