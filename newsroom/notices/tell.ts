import { and, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db";
import { notices } from "@/db/schema/notices";
import { people } from "@/db/schema/people";
import { now } from "@/newsroom/clock";
import type { NoticeKind } from "@/words/fa/notices";

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

/** Tells these people in the transaction of the change itself: nobody hears of what did not happen. Call it before `record`. */
export async function tell(tx: Transaction, notice: Notice): Promise<void> {
  const { kind, by, storyId = null, values = {}, once = null } = notice;
  const others = [...new Set(notice.to)].filter((id) => id !== by.personId);
  if (others.length === 0) return;
  const present = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, others), isNull(people.suspendedAt)));
  if (present.length === 0) return;
  await tx
    .insert(notices)
    .values(
      present.map(({ id }) => ({
        personId: id,
        kind,
        storyId,
        by: by.name,
        values,
        onceKey: once,
        createdAt: now(),
      })),
    )
    .onConflictDoNothing();
}
