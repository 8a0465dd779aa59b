import { sql } from "drizzle-orm";
import type { Reader } from "@/db";
import { accountMark } from "@/newsroom/author-mark";
import { now } from "@/newsroom/clock";

const DAY = 86_400_000;
/** An account is no stranger after so many days … */
const OLD_DAYS = 7;
/** … with so many comments that citizens can read … */
const LEAST_PUBLISHED = 5;
/** … and none refused or removed for so many days; while it is suspended anywhere it is not trusted anywhere. */
const CLEAN_DAYS = 90;

/**
 * Whether the writer of this account is trusted. It follows from rows of the account alone: never from a name or an address
 * that was typed, so nobody borrows it. A guest is never trusted.
 */
export async function isTrusted(reader: Reader, citizenId: string | null): Promise<boolean> {
  if (!citizenId) return false;
  const before = (days: number) => new Date(now().getTime() - days * DAY).toISOString();
  const { rows } = await reader.execute(sql`
    select 1 from citizens c
    where c.id = ${citizenId} and c.erased_at is null and c.created_at <= ${before(OLD_DAYS)}
      and (select count(*) from comments p where p.citizen_id = c.id and p.state = 'published') >= ${LEAST_PUBLISHED}
      and not exists (
        select 1 from comments r where r.citizen_id = c.id and r.state in ('not-publishable', 'removed')
          and r.decided_at > ${before(CLEAN_DAYS)})
      and not exists (
        select 1 from author_suspensions s where s.author_mark = ${accountMark(citizenId)}
          and s.lifted_at is null and s.until > ${now().toISOString()})`);
  return rows.length > 0;
}
