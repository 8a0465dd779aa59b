import { and, desc, eq, gt, inArray, isNotNull, isNull, notInArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Transaction } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { demandFollows } from "@/db/schema/follows";
import { organisations } from "@/db/schema/organisations";
import { outbox } from "@/db/schema/outbox";
import { now } from "@/newsroom/clock";
import { openAddress, tokenOf } from "@/newsroom/sealed-address";
import type { StepKind } from "./demand";
import { topOf, treeOf } from "./tree-queries";

const HALF_AN_HOUR = 1_800_000;
const AT_ONCE = 1_000;

/**
 * One letter for each address that follows a demand, or one that was merged into it, about this step, in the transaction of the
 * step. Who follows what is just being merged into it hears of that from their own (`takenIn`). No address is in it.
 */
export async function tellFollowers(
  tx: Transaction,
  demandId: string,
  stepId: string,
  takenIn: string | null,
): Promise<void> {
  const followers = await tx
    .selectDistinctOn([demandFollows.emailHash], { id: demandFollows.id })
    .from(demandFollows)
    .where(
      and(
        inArray(demandFollows.demandId, treeOf(demandId)),
        takenIn ? notInArray(demandFollows.demandId, treeOf(takenIn)) : undefined,
        isNotNull(demandFollows.confirmedAt),
      ),
    )
    // Of an address that follows both, the letter of this very demand: a parting does not silence it.
    .orderBy(demandFollows.emailHash, desc(eq(demandFollows.demandId, demandId)), demandFollows.id);
  for (let from = 0; from < followers.length; from += AT_ONCE) {
    const letters = followers.slice(from, from + AT_ONCE).map(({ id }) => ({
      kind: "mail" as const,
      content: { follow: id, step: stepId },
      onceKey: `follow:${id}:${stepId}`,
      dueAt: now(),
    }));
    await tx.insert(outbox).values(letters).onConflictDoNothing();
  }
}

/** What a letter about a step says at the moment it is sent. */
export interface StepLetter {
  email: string;
  stopToken: string;
  code: number;
  title: string;
  kind: StepKind;
  organisation: string;
  to: string;
  words: string;
}

/** The letter of a step to one follower; null when they stopped meanwhile, or the demand was taken down. */
export async function stepLetter(followId: string, stepId: string): Promise<StepLetter | null> {
  const to = alias(organisations, "to_organisation");
  const [row] = await db
    .select({
      follow: demandFollows,
      code: demands.code,
      title: demands.title,
      kind: demandSteps.kind,
      organisation: organisations.name,
      to: to.name,
      words: demandSteps.words,
    })
    .from(demandFollows)
    .innerJoin(demandSteps, eq(demandSteps.id, stepId))
    .innerJoin(demands, and(eq(demands.id, demandSteps.demandId), eq(demands.standing, "public")))
    .leftJoin(organisations, eq(organisations.id, demandSteps.organisationId))
    .leftJoin(to, eq(to.id, demandSteps.toOrganisationId))
    .where(
      and(
        eq(demandFollows.id, followId),
        isNotNull(demandFollows.confirmedAt),
        // Parted again meanwhile, the other's steps are none of theirs any more.
        sql`${demands.id} in (${demandFollows.demandId}, ${topOf(demandFollows.demandId)})`,
      ),
    );
  if (!row) return null;
  const { follow, organisation, to: next, ...step } = row;
  return {
    ...step,
    email: openAddress(follow),
    stopToken: tokenOf("stop", followId),
    organisation: organisation ?? "",
    to: next ?? "",
  };
}

/** The letter that asks whether an address is theirs; null when it was confirmed or stopped meanwhile, or it is too late. */
export async function questionLetter(followId: string) {
  const [row] = await db
    .select({ follow: demandFollows, code: demands.code, title: demands.title })
    .from(demandFollows)
    .innerJoin(demands, and(eq(demands.id, demandFollows.demandId), eq(demands.standing, "public")))
    .where(
      and(
        eq(demandFollows.id, followId),
        isNull(demandFollows.confirmedAt),
        gt(demandFollows.askedAt, new Date(now().getTime() - HALF_AN_HOUR)),
      ),
    );
  if (!row) return null;
  const { follow, title } = row;
  return { email: openAddress(follow), token: tokenOf("follow", followId), title };
}
