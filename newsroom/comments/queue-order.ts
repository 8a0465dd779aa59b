import { asc, desc, type SQL, sql } from "drizzle-orm";
import { comments } from "@/db/schema/comments";
import type { CommentState, QueueOrder } from "./comment";
import { readCursor, writeCursor } from "./cursor";

/** How a list of the desk runs. */
export interface Run {
  orderBy: SQL[];
  /** What lies beyond the place an address names; nothing for its first page. */
  beyond: SQL | undefined;
}

// What nothing is known of stands in the middle.
const ease = sql`coalesce(${comments.ease}, 0)`;
const PLACE = /^(-?\d{1,6})_(.+)$/;

/** The run of a list: waiting comments the oldest first or as asked for, decided ones always the newest first. */
export function runOf(state: CommentState, order: QueueOrder, after: string | null | undefined): Run {
  if (state !== "queued" || order === "oldest") return byTime(state === "queued", after);
  const key = order === "easy" ? sql`(- ${ease})` : ease;
  return { orderBy: [asc(key), asc(comments.createdAt), asc(comments.id)], beyond: beyondEase(key, after) };
}

/** Where the next page begins after this comment, as it stands in an address. */
export function placeAfter(order: QueueOrder, row: { ease: number | null; at: Date; id: string }): string {
  if (order === "oldest") return writeCursor(row);
  const known = row.ease ?? 0;
  return `${order === "easy" ? 0 - known : known}_${writeCursor(row)}`;
}

function byTime(oldestFirst: boolean, after: string | null | undefined): Run {
  const order = oldestFirst ? asc : desc;
  const cursor = readCursor(after);
  const orderBy = [order(comments.createdAt), order(comments.id)];
  if (!cursor) return { orderBy, beyond: undefined };
  const place = sql`(${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
  const row = sql`(${comments.createdAt}, ${comments.id})`;
  return { orderBy, beyond: oldestFirst ? sql`${row} > ${place}` : sql`${row} < ${place}` };
}

function beyondEase(key: SQL, after: string | null | undefined): SQL | undefined {
  const [, known, rest] = PLACE.exec(after ?? "") ?? [];
  const cursor = readCursor(rest);
  if (!cursor) return undefined;
  const place = sql`(${Number(known)}::int, ${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
  return sql`(${key}, ${comments.createdAt}, ${comments.id}) > ${place}`;
}
