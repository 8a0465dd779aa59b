import { and, eq, gt, isNull } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { demands } from "@/db/schema/demands";
import { demandFollows } from "@/db/schema/follows";
import { outbox } from "@/db/schema/outbox";
import { now } from "@/newsroom/clock";
import { isMailSetUp } from "@/newsroom/notices/mail-set-up";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { countLetter } from "@/newsroom/pace";
import {
  hashOfToken,
  readAddress,
  type SealedAddress,
  sealAddress,
  tokenOf,
} from "@/newsroom/sealed-address";

const HALF_AN_HOUR = 1_800_000;

/**
 * Somebody wants a demand's steps by letter: a first letter asks whether the address is theirs. Who follows already gets
 * none, and nobody is told. Refuses with citizens.no-mail, citizens.email-unfit, general.not-found,
 * citizens.too-many-letters.
 */
export async function askToFollow(
  code: number,
  typed: string,
  addressBucket: string | null,
): Promise<Outcome<null>> {
  if (!isMailSetUp()) return refused({ key: "citizens.no-mail" });
  const email = readAddress(typed);
  if (!email) return refused({ key: "citizens.email-unfit", field: "email" });
  const address = sealAddress(email);
  return db.transaction(async (tx) => {
    const demandId = await publicDemandId(tx, code);
    if (!demandId) return refused({ key: "general.not-found" });
    const { waitMinutes, hold } = await countLetter(tx, address.emailHash, addressBucket);
    if (waitMinutes) return refused({ key: "citizens.too-many-letters", values: { minutes: waitMinutes } });
    const follow = await keepFollow(tx, demandId, address);
    if (!hold && !follow.confirmedAt) await writeQuestion(tx, follow.id);
    return done(null);
  });
}

/** The owner of an account follows with its own address: no letter is needed. Refuses with citizens.no-mail, general.not-found. */
export async function followDemand(code: number, address: SealedAddress): Promise<Outcome<null>> {
  if (!isMailSetUp()) return refused({ key: "citizens.no-mail" });
  return db.transaction(async (tx) => {
    const demandId = await publicDemandId(tx, code);
    if (!demandId) return refused({ key: "general.not-found" });
    const { id } = await keepFollow(tx, demandId, address);
    await tx
      .update(demandFollows)
      .set({ confirmedAt: now() })
      .where(and(eq(demandFollows.id, id), isNull(demandFollows.confirmedAt)));
    return done(null);
  });
}

async function publicDemandId(tx: Transaction, code: number): Promise<string | null> {
  const [row] = await tx
    .select({ id: demands.id })
    .from(demands)
    .where(and(eq(demands.code, code), eq(demands.standing, "public")));
  return row?.id ?? null;
}

/** The one row of an address at a demand, made or asked for anew. */
async function keepFollow(tx: Transaction, demandId: string, address: SealedAddress) {
  const id = crypto.randomUUID();
  const at = now();
  const [row] = await tx
    .insert(demandFollows)
    .values({
      id,
      demandId,
      ...address,
      confirmHash: hashOfToken(tokenOf("follow", id)),
      stopHash: hashOfToken(tokenOf("stop", id)),
      askedAt: at,
      createdAt: at,
    })
    .onConflictDoUpdate({
      target: [demandFollows.demandId, demandFollows.emailHash],
      set: { askedAt: at },
    })
    .returning({ id: demandFollows.id, confirmedAt: demandFollows.confirmedAt });
  if (!row) throw new Error("no follow was kept");
  return row;
}

async function writeQuestion(tx: Transaction, followId: string): Promise<void> {
  const onceKey = `follow-question:${followId}:${now().getTime()}`;
  await tx
    .insert(outbox)
    .values({ kind: "mail", content: { followQuestion: followId }, onceKey, dueAt: now() })
    .onConflictDoNothing();
}

const askedFor = (token: string) =>
  and(
    eq(demandFollows.confirmHash, hashOfToken(token)),
    isNull(demandFollows.confirmedAt),
    gt(demandFollows.askedAt, new Date(now().getTime() - HALF_AN_HOUR)),
  );

const titleAndCode = { title: demands.title, code: demands.code };

/** Which demand this letter's link would follow; null for a dead link. Changes nothing. */
export async function demandToFollow(token: string) {
  const [row] = await db
    .select(titleAndCode)
    .from(demandFollows)
    .innerJoin(demands, eq(demands.id, demandFollows.demandId))
    .where(and(askedFor(token), eq(demands.standing, "public")));
  return row ?? null;
}

/** The address is theirs: from now on they hear of each step. Refuses with citizens.link-dead. */
export async function confirmFollow(token: string): Promise<Outcome<null>> {
  const confirmed = await db
    .update(demandFollows)
    .set({ confirmedAt: now() })
    .where(askedFor(token))
    .returning({ id: demandFollows.id });
  return confirmed.length > 0 ? done(null) : refused({ key: "citizens.link-dead" });
}

const stoppedBy = (token: string) => eq(demandFollows.stopHash, hashOfToken(token));

/** Which demand's letters this link stops; null when nothing is left to stop. Changes nothing. */
export async function demandToStop(token: string) {
  const [row] = await db
    .select({ ...titleAndCode, standing: demands.standing })
    .from(demandFollows)
    .innerJoin(demands, eq(demands.id, demandFollows.demandId))
    .where(stoppedBy(token));
  return row ? { code: row.code, title: row.standing === "public" ? row.title : "" } : null;
}

/** No more letters, at once, and the address is deleted. Doing it twice is doing it once. */
export async function stopFollowing(token: string): Promise<void> {
  await db.delete(demandFollows).where(stoppedBy(token));
}
