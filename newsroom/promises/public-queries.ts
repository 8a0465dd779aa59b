import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { promises } from "@/db/schema/promises";
import { revisions, stories } from "@/db/schema/stories";
import type { Standing } from "./promise";

/** A promise as citizens read it under its story. */
export interface PublicPromise extends Standing {
  id: string;
  sentence: string;
  owner: { slug: string; name: string };
  promisedFor: string;
  note: string;
  /** The live story that tells what became of it. */
  followUp: { code: number; headline: string } | null;
}

const followUp = alias(stories, "follow_up");
const followUpText = alias(revisions, "follow_up_text");

/** The promises of a story's public revision, the nearest day first; a follow-up only while it is live itself. */
export async function publicPromises(storyId: string): Promise<PublicPromise[]> {
  const rows = await db
    .select({
      id: promises.id,
      sentence: promises.sentence,
      owner: { slug: organisations.slug, name: organisations.name },
      promisedFor: promises.promisedFor,
      dueOn: promises.dueOn,
      outcome: promises.outcome,
      note: promises.note,
      code: followUp.code,
      headline: sql<string | null>`${followUpText.content} ->> 'headline'`,
    })
    .from(promises)
    .innerJoin(organisations, eq(organisations.id, promises.ownerId))
    .leftJoin(followUp, and(eq(followUp.code, promises.followUpCode), eq(followUp.standing, "live")))
    .leftJoin(
      followUpText,
      and(eq(followUpText.storyId, followUp.id), eq(followUpText.number, followUp.liveNumber)),
    )
    .where(and(eq(promises.storyId, storyId), promises.shown))
    .orderBy(asc(promises.promisedFor), asc(promises.id));
  return rows.map(({ code, headline, ...row }) => ({
    ...row,
    followUp: code !== null && headline !== null ? { code, headline } : null,
  }));
}
