import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { appeals, comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { type CommentReason, commentReasons } from "@/newsroom/comments/comment";

/** What citizens sent and what became of it, counted from rows in one statement: the parts add up at any moment. */
export interface Account {
  received: number;
  published: number;
  queued: number;
  notPublishable: number;
  withdrawn: number;
  removed: number;
  /** Of what is not publishable or was removed, how much for which reason; reasons nobody gave are left out. */
  reasons: { reason: CommentReason; count: number }[];
  /** Since when the oldest one waits. */
  oldestQueuedAt: Date | null;
  appeals: { open: number; upheld: number; reversed: number };
}

const countOf = (state: string) => sql<number>`(count(*) filter (where ${comments.state} = ${state}))::int`;
const appealsOf = (state: string) => sql<number>`(count(*) filter (where ${appeals.state} = ${state}))::int`;
const reasonsGiven = sql<Record<string, number>>`jsonb_build_object(${sql.join(
  commentReasons.flatMap((reason) => [
    sql`${reason}::text`,
    sql`count(*) filter (where ${comments.state} in ('not-publishable', 'removed') and ${comments.reason} = ${reason})`,
  ]),
  sql`, `,
)})`;

const columns = {
  received: sql<number>`count(*)::int`,
  published: countOf("published"),
  queued: countOf("queued"),
  notPublishable: countOf("not-publishable"),
  withdrawn: countOf("withdrawn"),
  removed: countOf("removed"),
  reasons: reasonsGiven,
  oldestQueuedAt: sql<string | null>`min(${comments.createdAt}) filter (where ${comments.state} = 'queued')`,
  open: appealsOf("open"),
  upheld: appealsOf("upheld"),
  reversed: appealsOf("reversed"),
};

type Row = Omit<Account, "reasons" | "oldestQueuedAt" | "appeals"> & {
  reasons: Record<string, number>;
  oldestQueuedAt: string | null;
} & Account["appeals"];

/** The account of one story, or of the whole city. The organisations' own answers are nobody's comments. */
export async function accountOf(storyId: string | null): Promise<Account> {
  const [row] = await db
    .select(columns)
    .from(comments)
    .leftJoin(appeals, eq(appeals.commentId, comments.id))
    .where(and(isNull(comments.officialOf), storyId === null ? undefined : eq(comments.storyId, storyId)));
  if (!row) throw new Error("a count without a row");
  return toAccount(row);
}

/** The account of each organisation that citizens wrote to, in the city's order. */
export async function accountsByOrganisation(): Promise<(Account & { name: string; slug: string })[]> {
  const rows = await db
    .select({ ...columns, name: organisations.name, slug: organisations.slug })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(appeals, eq(appeals.commentId, comments.id))
    .where(isNull(comments.officialOf) as SQL)
    .groupBy(organisations.id)
    .orderBy(asc(organisations.position), asc(organisations.name));
  return rows.map(({ name, slug, ...row }) => ({ ...toAccount(row), name, slug }));
}

function toAccount({ reasons, oldestQueuedAt, open, upheld, reversed, ...counts }: Row): Account {
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
