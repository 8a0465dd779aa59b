import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { outbox } from "@/db/schema/outbox";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import { viewerOfPerson } from "@/newsroom/people/viewer-queries";
import { unreadOf } from "./inbox";
import type { InboxNotice } from "./notice";

const LEASE = 60_000;
const MINUTE = 60_000;
const waits = [1, 5, 15, 60, 240, 720] as const;
const MOST_ATTEMPTS = waits.length + 1;

/** A letter that one server has taken out of the outbox for a minute. */
export interface LeasedLetter {
  id: string;
  /** The same for every attempt: whoever gets it twice can tell. */
  onceKey: string;
  content: unknown;
  attempts: number;
}

/** Takes letters that are due, each for one server; a server that dies loses its letters to the next after a minute. */
export function leaseLetters(most: number): Promise<LeasedLetter[]> {
  const at = now();
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.kind, "mail"),
        isNull(outbox.sentAt),
        lt(outbox.attempts, MOST_ATTEMPTS),
        lte(outbox.dueAt, at),
        or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, at)),
      ),
    )
    .orderBy(asc(outbox.dueAt))
    .limit(most)
    .for("update", { skipLocked: true });
  return db
    .update(outbox)
    .set({ leasedUntil: new Date(at.getTime() + LEASE), attempts: sql`${outbox.attempts} + 1` })
    .where(inArray(outbox.id, due))
    .returning({
      id: outbox.id,
      onceKey: outbox.onceKey,
      content: outbox.content,
      attempts: outbox.attempts,
    });
}

/** It went out, or there was nothing left to say. */
export async function settleLetter({ id }: LeasedLetter): Promise<void> {
  await db
    .update(outbox)
    .set({ sentAt: now(), leasedUntil: null, lastProblem: null })
    .where(eq(outbox.id, id));
}

/** It did not go out, for this reason; it is tried again later and later, seven times in all. */
export async function postponeLetter({ id, attempts }: LeasedLetter, problem: string): Promise<void> {
  const wait = (waits[attempts - 1] ?? 0) * MINUTE;
  await db
    .update(outbox)
    .set({ dueAt: new Date(now().getTime() + wait), leasedUntil: null, lastProblem: problem.slice(0, 300) })
    .where(eq(outbox.id, id));
}

export interface Letter {
  to: { name: string; email: string };
  notices: InboxNotice[];
}

const contentSchema = z.object({ personId: z.uuid(), notices: z.array(z.uuid()) });

/**
 * What a letter says at the moment it is sent: only what its reader may still see and has not read. Null when that is
 * nothing, or when they are suspended.
 */
export async function letterOf(content: unknown): Promise<Letter | null> {
  const read = contentSchema.safeParse(content);
  const viewer = read.success ? await viewerOfPerson(read.data.personId) : null;
  if (!read.success || !viewer) return null;
  const notices = await unreadOf(viewer, read.data.notices);
  if (notices.length === 0) return null;
  const columns = { name: people.name, email: people.email };
  const [to] = await db.select(columns).from(people).where(eq(people.id, viewer.personId));
  return to ? { to, notices } : null;
}
