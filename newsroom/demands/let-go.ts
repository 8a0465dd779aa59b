import { and, inArray, ne } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demands } from "@/db/schema/demands";
import { demandSources } from "@/db/schema/gathering";

/** A demand that was taken away lets go of the comments it asked: another one may ask them. */
export async function letGo(tx: Transaction, commentIds: readonly string[]): Promise<void> {
  const takenAway = tx.select({ id: demands.id }).from(demands).where(ne(demands.standing, "public"));
  await tx
    .delete(demandSources)
    .where(
      and(
        inArray(demandSources.commentId, [...commentIds]),
        ne(demandSources.state, "declined"),
        inArray(demandSources.demandId, takenAway),
      ),
    );
}
