import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db";
import { people } from "@/db/schema/people";
import { storyLocks } from "@/db/schema/presences";
import { now } from "@/newsroom/clock";
import { personHoldsNow } from "./move";
import { organisationsOf } from "./partners";
import type { Story } from "./story";
import { stepFrom } from "./workflow";

/** The pen of a story with its holder's name. */
export type LockRow = Pick<
  typeof storyLocks.$inferSelect,
  "number" | "holderId" | "takenAt" | "heldUntil"
> & {
  name: string;
};

const columns = {
  number: storyLocks.number,
  holderId: storyLocks.holderId,
  takenAt: storyLocks.takenAt,
  heldUntil: storyLocks.heldUntil,
  name: people.name,
};

/** Whose the pen is or was last; null when nobody ever wrote on a screen. */
export async function lockRow(reader: Reader, storyId: string): Promise<LockRow | null> {
  const [row] = await reader
    .select(columns)
    .from(storyLocks)
    .innerJoin(people, eq(people.id, storyLocks.holderId))
    .where(eq(storyLocks.storyId, storyId));
  return row ?? null;
}

/** Is it held? It falls out of a hand that may no longer write: suspended, demoted, or the story went on to others. */
export async function isLive(
  reader: Reader,
  story: Story,
  { holderId, heldUntil }: LockRow,
): Promise<boolean> {
  if (heldUntil <= now()) return false;
  const step = stepFrom("save", story.workingState, story.standing);
  if (!step) return false;
  const { rows } = await reader.execute<{ may: boolean }>(
    sql`select ${personHoldsNow(sql`${holderId}`, step.by, sql`any(${sql.param(organisationsOf(step, story))}::uuid[])`)} as may`,
  );
  return rows[0]?.may ?? false;
}
