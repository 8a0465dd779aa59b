import { and, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { noticeChoices, notices } from "@/db/schema/notices";
import { outbox } from "@/db/schema/outbox";
import { now } from "@/newsroom/clock";
import { isoWithOffset } from "@/newsroom/persian/calendar";
import { kindsOf, type NoticeChoices } from "./notice";

/** The hour of the city's morning from which the daily letter is written. */
const MORNING = 8;
const MOST = 200;

type Chooser = typeof noticeChoices.$inferSelect;

/**
 * Writes today's letter for everybody who wants what they were told once a day, and was told something. Once a day
 * for each person, whatever number of servers ask: the row of their choice is locked, and the letter has the day in
 * its key.
 */
export async function writeDigests(): Promise<void> {
  const [day = "", hour = ""] = isoWithOffset(now()).split("T");
  if (Number(hour.slice(0, 2)) < MORNING) return;
  const daily = await db
    .select({ personId: noticeChoices.personId })
    .from(noticeChoices)
    .where(or(eq(noticeChoices.urgent, "daily"), eq(noticeChoices.other, "daily")));
  for (const { personId } of daily) await db.transaction((tx) => writeDigest(tx, personId, day));
}

async function writeDigest(tx: Transaction, personId: string, day: string): Promise<void> {
  const mine = eq(noticeChoices.personId, personId);
  const [chooser] = await tx.select().from(noticeChoices).where(mine).for("update", { skipLocked: true });
  if (!chooser) return;
  const onceKey = `digest:${personId}:${day}`;
  const [written] = await tx.select({ id: outbox.id }).from(outbox).where(eq(outbox.onceKey, onceKey));
  if (written) return;
  const told = await unreadSince(tx, chooser);
  if (told.length === 0) return;
  const content = { personId, notices: told };
  await tx.insert(outbox).values({ kind: "mail", content, onceKey, dueAt: now() });
  await tx.update(noticeChoices).set({ digestedUntil: now() }).where(mine);
}

async function unreadSince(tx: Transaction, chooser: Chooser): Promise<string[]> {
  const rows = await tx
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.personId, chooser.personId),
        isNull(notices.readAt),
        gt(notices.createdAt, chooser.digestedUntil),
        lte(notices.createdAt, now()),
        inArray(notices.kind, dailyKinds(chooser)),
      ),
    )
    .orderBy(notices.createdAt)
    .limit(MOST);
  return rows.map(({ id }) => id);
}

function dailyKinds(chooser: NoticeChoices): string[] {
  const sorts = ["urgent", "other"] as const;
  return sorts.filter((sort) => chooser[sort] === "daily").flatMap(kindsOf);
}
