import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { foldForSearch } from "@/newsroom/persian/fold";
import { searchWords } from "@/newsroom/persian/search-words";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import type { GatherableGroup } from "./comment";
import { isAlike } from "./likeness";
import { organisationsSeen } from "./permissions";

const LOOKED_AT = 1_000;
const SHOWN = 200;

/**
 * The newest citizens' comments that this viewer decides and whose writers are asked about no demand: those that hold all the
 * words, near copies together, the largest groups first.
 */
export async function gatherableComments(viewer: Viewer, words: string): Promise<GatherableGroup[]> {
  const decided = organisationsSeen(viewer, "queued");
  if (decided.length === 0) return [];
  const rows = await db
    .select({
      id: comments.id,
      words: comments.body,
      state: comments.state,
      postedAt: comments.createdAt,
      likeness: comments.likeness,
      organisation: organisations.shortName,
      code: stories.code,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(liveRevision, isLiveRevision)
    .where(
      and(
        inArray(comments.state, ["queued", "published"]),
        eq(comments.erased, false),
        isNull(comments.officialOf),
        isNotNull(comments.receiptHash),
        decided === "all" ? undefined : inArray(stories.organisationId, decided),
        isFree,
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(LOOKED_AT);
  const meant = rows.filter((row) => holds(row.words, searchWords(words))).slice(0, SHOWN);
  return inGroups(meant).map((group) =>
    group.map(({ code, headline, likeness: _, ...row }) => ({
      ...row,
      story: { code, headline: headline ?? "" },
    })),
  );
}

const isFree = sql`not exists (
  select 1 from demand_sources s join demands d on d.id = s.demand_id
  where s.comment_id = ${comments.id} and s.state <> 'declined' and d.standing = 'public')`;

const holds = (text: string, wanted: readonly string[]) => {
  const folded = foldForSearch(text);
  return wanted.every((word) => folded.includes(word));
};

function inGroups<T extends { likeness: string | null }>(rows: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const row of rows) {
    const { likeness } = row;
    const own = likeness
      ? groups.find(([first]) => first?.likeness && isAlike(first.likeness, likeness))
      : undefined;
    if (own) own.push(row);
    else groups.push([row]);
  }
  return groups.sort((one, other) => other.length - one.length);
}
