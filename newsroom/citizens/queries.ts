import { and, desc, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db";
import { citizens } from "@/db/schema/citizens";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { demandFollows } from "@/db/schema/follows";
import { stories } from "@/db/schema/stories";
import { receiptOf } from "@/newsroom/receipt";
import { type SealedAddress, tokenOf } from "@/newsroom/sealed-address";
import type { Citizen } from "./sessions";

/** The address of this account, hash and seal; null once it is closed. */
export async function sealedAddressOf({ id }: Pick<Citizen, "id">): Promise<SealedAddress | null> {
  const [row] = await db
    .select({ emailHash: citizens.emailHash, emailSealed: citizens.emailSealed })
    .from(citizens)
    .where(eq(citizens.id, id));
  const { emailHash, emailSealed } = row ?? {};
  return emailHash && emailSealed ? { emailHash, emailSealed } : null;
}

/** What was written from this account, the newest first, each with its receipt: all of it, because it is handed out and erased by this. */
export async function ownComments({ id }: Pick<Citizen, "id">) {
  const rows = await db
    .select({
      id: comments.id,
      name: comments.name,
      words: comments.body,
      state: comments.state,
      postedAt: comments.createdAt,
      storyCode: stories.code,
      erased: comments.erased,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(eq(comments.citizenId, id))
    .orderBy(desc(comments.createdAt), desc(comments.id));
  return rows.map(({ id: commentId, ...row }) => ({ ...row, receipt: receiptOf(commentId) }));
}

/** The same of what was demanded from it. */
export async function ownDemands({ id }: Pick<Citizen, "id">) {
  const rows = await db
    .select({
      id: demands.id,
      code: demands.code,
      title: demands.title,
      words: demands.words,
      name: demands.name,
      standing: demands.standing,
      state: demands.state,
      raisedAt: demands.createdAt,
    })
    .from(demands)
    .where(eq(demands.citizenId, id))
    .orderBy(desc(demands.createdAt), desc(demands.id));
  return rows.map(({ id: demandId, ...row }) => ({ ...row, receipt: receiptOf(demandId) }));
}

/** The demands this address follows, each with what stops it. */
export async function followsOf({ emailHash }: SealedAddress) {
  const rows = await db
    .select({
      id: demandFollows.id,
      code: demands.code,
      title: demands.title,
      standing: demands.standing,
      state: demands.state,
      since: demandFollows.confirmedAt,
    })
    .from(demandFollows)
    .innerJoin(demands, eq(demands.id, demandFollows.demandId))
    .where(and(eq(demandFollows.emailHash, emailHash), isNotNull(demandFollows.confirmedAt)))
    .orderBy(desc(demandFollows.confirmedAt));
  // What was taken down is taken down here too.
  return rows.map(({ id, standing, title, ...row }) => ({
    ...row,
    title: standing === "public" ? title : "",
    stopToken: tokenOf("stop", id),
  }));
}
