import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db";
import { appeals, comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { type CommentReason, type CommentState, commentReasons } from "@/newsroom/comments/comment";

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
  // With its comment an objection is erased too: nobody decides it any more.
  open: sql<number>`(count(*) filter (where ${appeals.state} = 'open' and not ${comments.erased}))::int`,
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

type Named = { name: string; slug: string };

/** The account of the whole city, and of each organisation that citizens wrote to, in the city's order: from one statement, so that they add up. */
export async function allAccounts(): Promise<{ city: Account; organisations: (Account & Named)[] }> {
  const { name, slug, id } = { name: organisations.name, slug: organisations.slug, id: organisations.id };
  const rows = await db
    .select({
      ...{ id, name, slug, state: comments.state, reason: comments.reason, appeal: appeals.state },
      count: sql<number>`count(*)::int`,
      oldest: sql<string>`min(${comments.createdAt})`,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(organisations, eq(organisations.id, stories.organisationId))
    .leftJoin(appeals, eq(appeals.commentId, comments.id))
    .where(isNull(comments.officialOf) as SQL)
    .groupBy(organisations.id, comments.state, comments.reason, appeals.state)
    .orderBy(asc(organisations.position), asc(organisations.name));
  const parts = new Map<string, typeof rows>();
  for (const row of rows) parts.set(row.id, [...(parts.get(row.id) ?? []), row]);
  return {
    city: sumOf(rows),
    organisations: [...parts.values()].flatMap((theirs) => {
      const [first] = theirs;
      return first ? [{ ...sumOf(theirs), name: first.name, slug: first.slug }] : [];
    }),
  };
}

interface Part {
  state: CommentState;
  reason: string | null;
  appeal: "open" | "upheld" | "reversed" | null;
  count: number;
  oldest: string;
}

function sumOf(parts: readonly Part[]): Account {
  const of = (isOne: (part: Part) => boolean) =>
    parts.filter(isOne).reduce((sum, { count }) => sum + count, 0);
  const inState = (state: CommentState) => of((part) => part.state === state);
  const isRefused = ({ state }: Part) => state === "not-publishable" || state === "removed";
  const reasons = commentReasons.map((reason) => [
    reason,
    of((part) => isRefused(part) && part.reason === reason),
  ]);
  const queued = parts.filter(({ state }) => state === "queued").map(({ oldest }) => new Date(oldest));
  return toAccount({
    received: of(() => true),
    published: inState("published"),
    queued: inState("queued"),
    notPublishable: inState("not-publishable"),
    withdrawn: inState("withdrawn"),
    removed: inState("removed"),
    reasons: Object.fromEntries(reasons),
    oldestQueuedAt: queued.sort((one, other) => one.getTime() - other.getTime())[0]?.toISOString() ?? null,
    open: of(({ appeal }) => appeal === "open"),
    upheld: of(({ appeal }) => appeal === "upheld"),
    reversed: of(({ appeal }) => appeal === "reversed"),
  });
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
