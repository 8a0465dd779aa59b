import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { db } from "@/db";
import { demands } from "@/db/schema/demands";
import { isCommentReason } from "@/newsroom/comments/comment";
import type { GoneDemand } from "./demand";

/** What is left of a demand that citizens could once read: that it is gone, since when and why, and nothing of its words. */
export async function goneDemand(code: number): Promise<GoneDemand | null> {
  const [row] = await db
    .select({
      code: demands.code,
      standing: demands.standing,
      reason: demands.reason,
      at: demands.standingAt,
    })
    .from(demands)
    .where(
      and(
        eq(demands.code, code),
        inArray(demands.standing, ["removed", "withdrawn"]),
        isNotNull(demands.openedAt),
      ),
    );
  if (!row) return null;
  const standing = row.standing === "removed" ? "removed" : "withdrawn";
  return { code, standing, at: row.at, reason: isCommentReason(row.reason) ? row.reason : null };
}
