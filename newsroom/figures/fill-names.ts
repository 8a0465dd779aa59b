import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { soughtNow } from "./comment-queries";
import { namesIn, type Sought } from "./named";

const AT_ONCE = 1_000;

/**
 * Notes which organisations each comment names, for those nobody has looked at since their words, or the organisations' names,
 * changed. The figures read what is not noted yet themselves: it makes them quick, and no other.
 */
export async function fillNames(): Promise<void> {
  const sought = await soughtNow();
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const found = await unnoted(sought, after);
    if (found.length > 0) await note(found, sought);
    if (found.length < AT_ONCE) return;
    after = found.at(-1)?.id ?? after;
  }
}

function unnoted(sought: Sought, after: string) {
  return db
    .select({ id: comments.id, body: comments.body })
    .from(comments)
    .where(
      and(
        gt(comments.id, after),
        isNull(comments.officialOf),
        eq(comments.erased, false),
        sql`${comments.namedAmong} is distinct from ${sought.key}`,
      ),
    )
    .orderBy(comments.id)
    .limit(AT_ONCE);
}

async function note(found: readonly { id: string; body: string }[], sought: Sought): Promise<void> {
  const noted = found.map(({ id, body }) => ({ id, body, named: namesIn(body, sought) }));
  // Words that changed meanwhile are looked at next time.
  await db.execute(sql`
    update comments c set named = n.named, named_among = ${sought.key}
    from jsonb_to_recordset(${JSON.stringify(noted)}::jsonb) as n(id uuid, body text, named text[])
    where c.id = n.id and c.body = n.body and not c.erased`);
}
