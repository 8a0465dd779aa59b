import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db";
import { comments } from "@/db/schema/comments";
import { stories } from "@/db/schema/stories";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { isId } from "./comment";
import type { Policy } from "./policy";
import { policyOf } from "./policy-queries";

/** The story a comment is to stand under. */
export interface Place {
  storyId: string;
  code: number;
  organisationId: string;
  policy: Policy;
}

/**
 * The public story with this news code, held until the transaction ends: it is not taken down between the look and
 * the insert. Refuses with general.not-found (never public, removed), comments.story-withdrawn and comments.closed.
 */
export async function openPlace(tx: Transaction, code: number): Promise<Outcome<Place>> {
  if (!Number.isSafeInteger(code)) return refused({ key: "general.not-found" });
  const [story] = await tx
    .select({ id: stories.id, standing: stories.standing, organisationId: stories.organisationId })
    .from(stories)
    .where(eq(stories.code, code))
    .for("share");
  if (story?.standing === "withdrawn") return refused({ key: "comments.story-withdrawn" });
  if (story?.standing !== "live") return refused({ key: "general.not-found" });
  const { policy } = await policyOf(story.id, tx);
  if (policy === "closed") return refused({ key: "comments.closed" });
  return done({ storyId: story.id, code, organisationId: story.organisationId, policy });
}

/** Is this a comment of the story that may be answered: not itself an answer? Whatever has been decided about it. */
export async function isAnswerable(tx: Transaction, storyId: string, parentId: string): Promise<boolean> {
  if (!isId(parentId)) return false;
  const rows = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, parentId), eq(comments.storyId, storyId), isNull(comments.parentId)));
  return rows.length > 0;
}
