import { and, inArray, isNotNull, sql } from "drizzle-orm";
import { comments } from "@/db/schema/comments";
import { type CommentState, isCommentReason, noOpinions, type Opinions, type PublicComment } from "./comment";
import type { Cursor } from "./cursor";
import { editColumns } from "./edit-rows";

/** The columns a public comment is made of; words of a comment taken back never leave the database. */
export const publicColumns = {
  id: comments.id,
  parentId: comments.parentId,
  state: comments.state,
  reason: comments.reason,
  name: sql<string>`case when ${comments.state} = 'published' then ${comments.name} else '' end`.as(
    "public_name",
  ),
  words: sql<string>`case when ${comments.state} = 'published' then ${comments.body} else '' end`.as(
    "public_words",
  ),
  official: sql<boolean>`${comments.officialOf} is not null`.as("official"),
  publishedAt: comments.publishedAt,
  decidedAt: comments.decidedAt,
  ...editColumns,
};

/** In public: shown now, or shown once and marked. The states repeat the index comments_public. */
export const isPublic = and(
  inArray(comments.state, ["published", "removed", "withdrawn"]),
  isNotNull(comments.publishedAt),
);

export interface PublicRow {
  id: string;
  parentId: string | null;
  state: CommentState;
  reason: string | null;
  name: string;
  words: string;
  official: boolean;
  publishedAt: Date | null;
  decidedAt: Date | null;
  editWaits: boolean;
  editedAt: string | null;
}

/** A row as citizens see it, with what they think of it. */
export function toPublic(row: PublicRow, opinions: ReadonlyMap<string, Opinions>): PublicComment {
  const { id, state, name, words, official } = row;
  if (state === "published") {
    const judged = opinions.get(id) ?? noOpinions;
    const edit = { waits: row.editWaits, at: row.editedAt ? new Date(row.editedAt) : null };
    return { id, state, name, words, official, at: publishedAtOf(row), opinions: judged, edit };
  }
  const at = row.decidedAt ?? publishedAtOf(row);
  if (state === "removed" && isCommentReason(row.reason)) return { id, state, reason: row.reason, at };
  return { id, state: "withdrawn", at };
}

/** Every public row has it (isPublic). */
function publishedAtOf(row: { publishedAt: Date | null }): Date {
  if (!row.publishedAt) throw new Error("a public comment without its hour");
  return row.publishedAt;
}

/** Where a row stands in the public order. */
export function placeOf(row: { id: string; publishedAt: Date | null }): Cursor {
  return { at: publishedAtOf(row), id: row.id };
}

/** From before this place back, along the same index. */
export function isBefore(cursor: Cursor | null) {
  if (!cursor) return undefined;
  return sql`(${comments.publishedAt}, ${comments.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
}

/** From after this place on, along the index comments_public. */
export function isAfter(cursor: Cursor | null) {
  if (!cursor) return undefined;
  return sql`(${comments.publishedAt}, ${comments.id}) > (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
}
