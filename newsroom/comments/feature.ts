import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { featuredComments } from "@/db/schema/moderation";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { remarkIssue } from "./author";
import { type DeskComment, openComment } from "./desk-comment";
import { MOST_FEATURED } from "./featured-queries";
import { mayDecide, mayFeature } from "./permissions";
import { cleanName } from "./requirements";
import { pagesWithComments } from "./tags";

const LONGEST_REASON = 160;

/** What a moderator's form carries. */
export interface Featuring {
  commentId: string;
  /** The comment's version on the screen: what was read is what is featured. */
  version: number | null;
  /** Why; it stands beside the comment for everybody. */
  words: string;
}

/**
 * Sets a published comment of a citizen first under its story, with a public reason. It keeps its place among the others.
 * Refuses as openComment does, and with general.not-allowed, comments.own-desk-feature, comments.not-now,
 * comments.feature-official, comments.remark-missing, -too-long, comments.unreadable, comments.featured-already,
 * comments.featured-enough.
 */
export function featureComment(
  viewer: Viewer,
  { commentId, version, words }: Featuring,
): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, commentId);
    if (!found.ok) return found;
    const comment = found.value;
    const issue =
      rightsIssue(viewer, comment) ?? stateIssue(comment, version) ?? remarkIssue(words, LONGEST_REASON);
    if (issue) return refused(issue);
    const full = await fullIssue(tx, comment);
    if (full) return refused(full);
    const { storyId } = comment;
    const reason = cleanName(words);
    await tx
      .insert(featuredComments)
      .values({ commentId, storyId, reason, byPerson: viewer.personId, createdAt: now() });
    await tell(tx, viewer, comment, "comment.feature", reason);
    return done(null);
  });
}

/**
 * Takes it from there again, with a reason for the journal. Refuses as featureComment does, and with comments.featured-not.
 */
export function unfeatureComment(viewer: Viewer, commentId: string, words: string): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, commentId);
    if (!found.ok) return found;
    const issue = rightsIssue(viewer, found.value) ?? remarkIssue(words, LONGEST_REASON);
    if (issue) return refused(issue);
    const gone = await tx
      .delete(featuredComments)
      .where(eq(featuredComments.commentId, commentId))
      .returning({ id: featuredComments.commentId });
    if (gone.length === 0) return refused({ key: "comments.featured-not" });
    await tell(tx, viewer, found.value, "comment.unfeature", cleanName(words));
    return done(null);
  });
}

function rightsIssue(viewer: Viewer, comment: DeskComment): Issue | null {
  if (!mayDecide(viewer, comment.organisationId)) return { key: "general.not-allowed" };
  return mayFeature(viewer, comment) ? null : { key: "comments.own-desk-feature" };
}

function stateIssue(comment: DeskComment, version: number | null): Issue | null {
  if (comment.officialOf !== null) return { key: "comments.feature-official" };
  if (comment.state !== "published" || comment.version !== version) return { key: "comments.not-now" };
  return null;
}

// Of several at once under one story the later ones wait here, and count what the earlier ones kept.
async function fullIssue(tx: Transaction, { id, storyId }: DeskComment): Promise<Issue | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`featured:${storyId}`}, 0))`);
  const rows = await tx
    .select({ id: featuredComments.commentId })
    .from(featuredComments)
    .where(eq(featuredComments.storyId, storyId));
  if (rows.some((row) => row.id === id)) return { key: "comments.featured-already" };
  return rows.length < MOST_FEATURED
    ? null
    : { key: "comments.featured-enough", values: { most: MOST_FEATURED } };
}

async function tell(
  tx: Transaction,
  viewer: Viewer,
  { id, version, storyCode }: DeskComment,
  action: "comment.feature" | "comment.unfeature",
  reason: string,
): Promise<void> {
  await record(
    tx,
    { actor: viewer, action, subject: { kind: "comment", id }, revision: version, reason },
    { tags: pagesWithComments(storyCode) },
  );
}
