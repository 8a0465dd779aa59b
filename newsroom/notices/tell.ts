import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db";
import { noticeChoices, notices } from "@/db/schema/notices";
import { outbox } from "@/db/schema/outbox";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import type { NoticeKind } from "@/words/fa/notices";
import { isUrgent } from "./notice";

/** Something people at the desk are told. `by` is who did it; they are never told of their own doing. */
export interface Notice {
  kind: NoticeKind;
  to: readonly string[];
  by: { personId: string | null; name: string };
  storyId?: string;
  values?: Record<string, string | number>;
  /** Told at most once to each person under this key. */
  once?: string;
}

type Told = { id: string; personId: string };

/**
 * Tells these people in the transaction of the change itself: nobody hears of what did not happen. Who chose so gets it
 * by mail too. Call it before `record`.
 */
export async function tell(tx: Transaction, notice: Notice): Promise<void> {
  const present = await presentOf(tx, notice);
  if (present.length === 0) return;
  const { kind, by, storyId = null, values = {}, once = null } = notice;
  const row = { kind, storyId, by: by.name, values, onceKey: once, createdAt: now() };
  const told = await tx
    .insert(notices)
    .values(present.map((personId) => ({ ...row, personId })))
    .onConflictDoNothing()
    .returning({ id: notices.id, personId: notices.personId });
  if (told.length > 0) await mail(tx, kind, told);
}

async function presentOf(tx: Transaction, { to, by }: Notice): Promise<string[]> {
  const others = [...new Set(to)].filter((id) => id !== by.personId);
  if (others.length === 0) return [];
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, others), isNull(people.suspendedAt)));
  return rows.map(({ id }) => id);
}

async function mail(tx: Transaction, kind: NoticeKind, told: readonly Told[]): Promise<void> {
  const choice = isUrgent(kind) ? noticeChoices.urgent : noticeChoices.other;
  const ids = told.map(({ personId }) => personId);
  const rows = await tx
    .select({ personId: noticeChoices.personId })
    .from(noticeChoices)
    .where(and(inArray(noticeChoices.personId, ids), eq(choice, "now")));
  const wanted = new Set(rows.map(({ personId }) => personId));
  const letters = told
    .filter(({ personId }) => wanted.has(personId))
    .map(({ id, personId }) => ({
      kind: "mail" as const,
      content: { personId, notices: [id] },
      onceKey: `notice:${id}`,
      dueAt: now(),
    }));
  if (letters.length > 0) await tx.insert(outbox).values(letters).onConflictDoNothing();
}
