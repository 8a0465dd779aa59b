import { eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandAppeals, demands } from "@/db/schema/demands";
import { type CommentReason, commentReasons } from "@/newsroom/comments/comment";

/** What demands citizens sent and what became of them, counted from rows in one statement: the parts add up at any moment. */
export interface DemandAccount {
  received: number;
  public: number;
  queued: number;
  notPublishable: number;
  removed: number;
  withdrawn: number;
  /** Of the public ones, how many were merged into another. */
  merged: number;
  /** Of what is not publishable or was removed, how much for which reason. */
  reasons: { reason: CommentReason; count: number }[];
  /** Since when the oldest one waits. */
  oldestQueuedAt: Date | null;
  appeals: { open: number; upheld: number; reversed: number };
}

const countIf = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
const standing = (name: string) => countIf(sql`${demands.standing} = ${name}`);
const appeal = (state: string) => countIf(sql`${demandAppeals.state} = ${state}`);
const isMerged = sql`exists (
  select 1 from demand_merges m where m.demand_id = demands.id and m.parted_at is null)`;
const reasonsGiven = sql<Record<string, number>>`jsonb_build_object(${sql.join(
  commentReasons.flatMap((reason) => [
    sql`${reason}::text`,
    sql`count(*) filter (where ${demands.standing} in ('not-publishable', 'removed') and ${demands.reason} = ${reason})`,
  ]),
  sql`, `,
)})`;

/** The account of the city's demands. */
export async function demandAccount(): Promise<DemandAccount> {
  const [row] = await db
    .select({
      received: sql<number>`count(*)::int`,
      public: standing("public"),
      queued: standing("queued"),
      notPublishable: standing("not-publishable"),
      removed: standing("removed"),
      withdrawn: standing("withdrawn"),
      merged: countIf(isMerged),
      reasons: reasonsGiven,
      oldestQueuedAt: sql<
        string | null
      >`min(${demands.createdAt}) filter (where ${demands.standing} = 'queued')`,
      open: appeal("open"),
      upheld: appeal("upheld"),
      reversed: appeal("reversed"),
    })
    .from(demands)
    .leftJoin(demandAppeals, eq(demandAppeals.demandId, demands.id));
  if (!row) throw new Error("a count without a row");
  const { reasons, oldestQueuedAt, open, upheld, reversed, ...counts } = row;
  return {
    ...counts,
    reasons: commentReasons.flatMap((reason) => {
      const count = Number(reasons[reason] ?? 0);
      return count > 0 ? [{ reason, count }] : [];
    }),
    oldestQueuedAt: oldestQueuedAt ? new Date(oldestQueuedAt) : null,
    appeals: { open, upheld, reversed },
  };
}
