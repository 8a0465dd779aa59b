import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { accountVoice, authorMark } from "@/newsroom/author-mark";
import { hideVoice, openSender } from "@/newsroom/voice";
import { treeOf } from "./tree-queries";

/** Who writes or presses, as voices are told apart: the account, else the browser; null where neither is known. */
export function senderOf(writer: { citizenId?: string | null; authorMark?: string | null }): string | null {
  return writer.citizenId ? authorMark(accountVoice(writer.citizenId)) : (writer.authorMark ?? null);
}

/** The same sender at the same demand: the same id, and so the same receipt, however often it is pressed. */
export function supportId(demandId: string, token: string): string {
  const hex = createHash("md5").update(`${demandId}:${token}`).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

type Given = {
  kind: "support" | "raiser" | "writer";
  demandId: string;
  /** The support, the raised demand, or the comment. */
  id: string;
  receiptHash: string;
  sealed: string | null;
  bucket: string | null;
  citizenId: string | null;
  mark: string | null;
};

/**
 * After a merge or a parting: in the topic of this demand one sender is one voice, whatever they gave to it. What tells them
 * apart is made anew for it, so that nobody can join what one sender gave in two topics.
 */
export async function retuneVoices(tx: Transaction, topId: string): Promise<void> {
  const { rows } = await tx.execute<Given>(givenIn(topId));
  const tuned = rows.flatMap((row) => {
    const sender = senderBehind(row);
    return sender ? [{ ...row, voice: hideVoice(topId, sender) }] : [];
  });
  for (const kind of ["support", "raiser", "writer"] as const) {
    const theirs = tuned.filter((row) => row.kind === kind);
    if (theirs.length > 0) await tx.execute(keep[kind](theirs));
  }
}

function senderBehind({ kind, sealed, receiptHash, bucket, citizenId, mark }: Given): string | null {
  if (kind !== "support") return senderOf({ citizenId, authorMark: mark });
  return sealed ? openSender(sealed, receiptHash) : bucket;
}

function givenIn(topId: string): SQL {
  const tree = treeOf(topId);
  return sql`
    select 'support' as kind, demand_id as "demandId", id, receipt_hash as "receiptHash", sender_sealed as sealed,
        address_bucket as bucket, null::uuid as "citizenId", null as mark
      from demand_supports where demand_id in ${tree} and coalesce(sender_sealed, address_bucket) is not null
    union all
    select 'raiser', id, id, receipt_hash, null, null, citizen_id, author_mark
      from demands where id in ${tree} and (citizen_id is not null or author_mark is not null)
    union all
    select 'writer', s.demand_id, c.id, coalesce(c.receipt_hash, ''), null, null, c.citizen_id, c.author_mark
      from demand_sources s join comments c on c.id = s.comment_id
      where s.demand_id in ${tree} and s.state = 'consented' and (c.citizen_id is not null or c.author_mark is not null)`;
}

type Tuned = Given & { voice: string };

const listed = (rows: readonly Tuned[]): SQL =>
  sql`(select * from jsonb_to_recordset(${JSON.stringify(rows.map(({ demandId, id, voice }) => ({ demand: demandId, id, voice })))}::jsonb)
    as tuned(demand uuid, id uuid, voice text)) tuned`;

const keep: Record<Given["kind"], (rows: readonly Tuned[]) => SQL> = {
  support: (rows) => sql`update demand_supports s set voice = tuned.voice from ${listed(rows)}
    where s.id = tuned.id and s.voice is distinct from tuned.voice`,
  raiser: (rows) => sql`update demands o set voice = tuned.voice from ${listed(rows)}
    where o.id = tuned.id and o.voice is distinct from tuned.voice`,
  writer: (rows) => sql`update demand_sources s set voice = tuned.voice from ${listed(rows)}
    where s.comment_id = tuned.id and s.demand_id = tuned.demand and s.voice is distinct from tuned.voice`,
};
