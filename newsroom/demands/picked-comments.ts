import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { demandSources } from "@/db/schema/gathering";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { isId } from "@/newsroom/comments/comment";
import { mayDecide } from "@/newsroom/comments/permissions";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { MOST_GATHERED } from "./gathering";
import { letGo } from "./let-go";

/**
 * The ids of comments a moderator ticked, locked until the transaction ends: each the viewer's to decide, written by a citizen,
 * waiting or public, and not asked about already. Refuses with demands.nothing-picked, -too-many-picked, -not-gatherable,
 * -asked-already, and general.not-found for a comment of somebody else's organisation.
 */
export async function openPicked(
  tx: Transaction,
  viewer: Viewer,
  given: readonly string[],
  demandId: string | null,
): Promise<Outcome<string[]>> {
  const ids = [...new Set(given)];
  if (ids.length === 0) return refused({ key: "demands.nothing-picked" });
  if (ids.length > MOST_GATHERED)
    return refused({ key: "demands.too-many-picked", values: { most: MOST_GATHERED } });
  const rows = ids.every(isId) ? await lockComments(tx, ids) : [];
  const isTheirs = rows.every(({ organisationId }) => mayDecide(viewer, organisationId));
  if (rows.length < ids.length || !isTheirs) return refused({ key: "general.not-found" });
  if (!rows.every(isGatherable)) return refused({ key: "demands.not-gatherable" });
  const asked = await askedBefore(tx, ids, demandId);
  return asked > 0 ? refused({ key: "demands.asked-already", values: { count: asked } }) : done(ids);
}

// Always in the same order, so that two moderators with the same comments wait for each other and do not collide; answers
// before what they answer, as a decision on an answer locks the two (comments/desk-comment.ts).
function lockComments(tx: Transaction, ids: string[]) {
  return tx
    .select({
      state: comments.state,
      erased: comments.erased,
      officialOf: comments.officialOf,
      receiptHash: comments.receiptHash,
      organisationId: stories.organisationId,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(inArray(comments.id, ids))
    .orderBy(sql`${comments.parentId} is null`, asc(comments.id))
    .for("update", { of: comments });
}

type Locked = Awaited<ReturnType<typeof lockComments>>[number];

function isGatherable({ state, erased, officialOf, receiptHash }: Locked): boolean {
  return (state === "queued" || state === "published") && !erased && !officialOf && receiptHash !== null;
}

// Nobody is asked about two demands at a time, nor twice about the same.
async function askedBefore(tx: Transaction, ids: string[], demandId: string | null): Promise<number> {
  const rows = await tx
    .select({ demandId: demandSources.demandId, state: demandSources.state, standing: demands.standing })
    .from(demandSources)
    .innerJoin(demands, eq(demands.id, demandSources.demandId))
    .where(inArray(demandSources.commentId, ids));
  return rows.filter(
    (row) => row.demandId === demandId || (row.state !== "declined" && row.standing === "public"),
  ).length;
}

/** Asks the writers of these comments whether the demand is theirs too; a demand that was taken away lets go of them. */
export async function askWriters(
  tx: Transaction,
  viewer: Viewer,
  demandId: string,
  commentIds: readonly string[],
): Promise<void> {
  await letGo(tx, commentIds);
  const asked = { demandId, askedBy: viewer.personId, askedAt: now() };
  await tx.insert(demandSources).values(commentIds.map((commentId) => ({ ...asked, commentId })));
}
