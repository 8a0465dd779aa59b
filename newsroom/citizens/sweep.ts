import { lt, or } from "drizzle-orm";
import { db } from "@/db";
import { citizenLinks, citizenSessions } from "@/db/schema/citizens";
import { now } from "@/newsroom/clock";
import { IDLE_DAYS } from "./sessions";

const DAY = 86_400_000;
/** An ended session is kept so long, and a dead link too. */
const KEPT_DAYS = 1;

/** Deletes links and sessions that are over. */
export async function sweepCitizens(): Promise<void> {
  const before = (days: number) => new Date(now().getTime() - days * DAY);
  await db.delete(citizenLinks).where(lt(citizenLinks.expiresAt, before(KEPT_DAYS)));
  await db
    .delete(citizenSessions)
    .where(
      or(lt(citizenSessions.revokedAt, before(KEPT_DAYS)), lt(citizenSessions.lastSeenAt, before(IDLE_DAYS))),
    );
}
