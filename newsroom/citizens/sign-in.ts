import { and, eq, gt, isNull } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { citizenLinks, citizens } from "@/db/schema/citizens";
import { outbox } from "@/db/schema/outbox";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { isMailSetUp } from "@/newsroom/notices/mail-set-up";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { countLetter } from "@/newsroom/pace";
import {
  hashOfToken,
  openAddress,
  readAddress,
  type SealedAddress,
  sealAddress,
  tokenOf,
} from "@/newsroom/sealed-address";
import { commentWords } from "@/words/fa/comments";
import { beginSession } from "./sessions";

const HALF_AN_HOUR = 1_800_000;

/**
 * Writes the letter whose link opens an account, to whoever asks: nothing here depends on whether the account exists, so
 * nothing of it can be learnt. An address that has had four letters in this hour gets none, and nobody is told so. Refuses
 * with citizens.no-mail, citizens.email-unfit, citizens.too-many-letters.
 */
export async function askForLink(typed: string, addressBucket: string | null): Promise<Outcome<null>> {
  if (!isMailSetUp()) return refused({ key: "citizens.no-mail" });
  const email = readAddress(typed);
  if (!email) return refused({ key: "citizens.email-unfit", field: "email" });
  const address = sealAddress(email);
  return db.transaction(async (tx) => {
    const { waitMinutes, hold } = await countLetter(tx, address.emailHash, addressBucket);
    if (waitMinutes) return refused({ key: "citizens.too-many-letters", values: { minutes: waitMinutes } });
    if (!hold) await writeLink(tx, address);
    return done(null);
  });
}

async function writeLink(tx: Transaction, address: SealedAddress): Promise<void> {
  const id = crypto.randomUUID();
  const at = now();
  await tx.insert(citizenLinks).values({
    id,
    ...address,
    tokenHash: hashOfToken(tokenOf("open", id)),
    expiresAt: new Date(at.getTime() + HALF_AN_HOUR),
    createdAt: at,
  });
  await tx
    .insert(outbox)
    .values({ kind: "mail", content: { citizenLink: id }, onceKey: `citizen-link:${id}`, dueAt: at });
}

const living = (token: string) =>
  and(
    eq(citizenLinks.tokenHash, hashOfToken(token)),
    isNull(citizenLinks.usedAt),
    gt(citizenLinks.expiresAt, now()),
  );

/** Whose account this link would open, for the page with its one button; null for a dead one. Opens nothing. */
export async function addressOfLink(token: string): Promise<string | null> {
  const [link] = await db.select().from(citizenLinks).where(living(token));
  return link ? openAddress(link) : null;
}

/**
 * Uses the link of a letter, once: opens the account of its address, new or known, and a session on this browser. Out comes
 * the session's token, for its cookie. Refuses with citizens.link-dead.
 */
export async function openByLink(token: string): Promise<Outcome<{ token: string }>> {
  return db.transaction(async (tx) => {
    // Of two that press at once one finds it living.
    const [link] = await tx.update(citizenLinks).set({ usedAt: now() }).where(living(token)).returning();
    if (!link) return refused({ key: "citizens.link-dead" });
    const { emailHash, emailSealed } = link;
    const { id, isNew } = await accountOf(tx, { emailHash, emailSealed });
    const session = await beginSession(tx, id);
    if (isNew) {
      const actor = { personId: null, name: commentWords.guest };
      await record(tx, { actor, action: "citizen.open", subject: { kind: "citizen", id } });
    }
    return done({ token: session });
  });
}

async function accountOf(tx: Transaction, address: SealedAddress): Promise<{ id: string; isNew: boolean }> {
  const made = await tx
    .insert(citizens)
    .values({ ...address, createdAt: now() })
    .onConflictDoNothing()
    .returning({ id: citizens.id });
  if (made[0]) return { id: made[0].id, isNew: true };
  const [known] = await tx
    .select({ id: citizens.id })
    .from(citizens)
    .where(eq(citizens.emailHash, address.emailHash))
    .for("share");
  if (!known) throw new Error("an account closed while its link was used");
  return { id: known.id, isNew: false };
}

/** The living link of a letter that is about to be sent: where it goes, and what its link carries; null when it is too late. */
export async function linkLetter(id: string): Promise<{ email: string; token: string } | null> {
  const [link] = await db
    .select()
    .from(citizenLinks)
    .where(living(tokenOf("open", id)));
  return link ? { email: openAddress(link), token: tokenOf("open", id) } : null;
}
