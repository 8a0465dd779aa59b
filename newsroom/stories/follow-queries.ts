import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { reachOf } from "./reach";
import { isLiveRevision, liveRevision } from "./rows";

/** A story that may be followed up: public, or within this viewer's reach. */
export interface Followable {
  code: number;
  headline: string;
}

/** The stories with these news codes that this viewer may name as followed up. */
export function followable(viewer: Viewer, codes: readonly number[]): Promise<Followable[]> {
  if (codes.length === 0) return Promise.resolve([]);
  const isLive = eq(stories.standing, "live");
  return db
    .select({
      code: stories.code,
      headline: sql<string>`case when ${isLive} then ${liveRevision.content} ->> 'headline' else ${stories.workingHeadline} end`,
    })
    .from(stories)
    .leftJoin(liveRevision, isLiveRevision)
    .where(and(inArray(stories.code, [...codes]), or(isLive, reachOf(viewer))));
}

/** Does the story with this code go on, over however many others, from the one with `ownCode`? As far as this viewer may know. */
export async function goesOnFrom(viewer: Viewer, code: number, ownCode: number): Promise<boolean> {
  const { rows } = await db.execute<{ circle: boolean }>(sql`with recursive chain(code) as (
    select ${code}::bigint
    union
    select follows.code::bigint from chain
    join stories on stories.code = chain.code
    join revisions r on r.story_id = stories.id and ${readable(viewer)}
    cross join lateral jsonb_array_elements_text(coalesce(r.content -> 'follows', '[]')) follows(code)
  ) select exists (select 1 from chain where code = ${ownCode}) as circle`);
  return rows[0]?.circle ?? false;
}

function readable(viewer: Viewer): SQL {
  return sql`(r.number = stories.live_number or (r.number = stories.working_number and ${reachOf(viewer)}))`;
}
