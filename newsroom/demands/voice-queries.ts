import { desc, eq, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandSupports, demands } from "@/db/schema/demands";
import { accountVoice } from "@/newsroom/author-mark";
import { receiptOf } from "@/newsroom/receipt";

/**
 * The voices given from an account, the newest first, each with its receipt. A voice rests without its account, so that no row
 * joins what one citizen asks for; they are found again by what each would be called (supportId in voices.ts), which the
 * database computes: of every demand at once it would hold up everybody else here.
 */
export async function voicesOfAccount({ id: citizenId }: { id: string }) {
  const { id, demandId } = demandSupports;
  const rows = await db
    .select({
      id,
      code: demands.code,
      title: demands.title,
      standing: demands.standing,
      state: demands.state,
      supportedAt: demandSupports.createdAt,
    })
    .from(demandSupports)
    .innerJoin(demands, eq(demands.id, demandId))
    .where(sql`${id} = md5(${demandId}::text || ':' || ${accountVoice(citizenId)}::text)::uuid`)
    .orderBy(desc(demandSupports.createdAt), desc(demands.code));
  // What was taken down is taken down here too.
  return rows.map(({ id: voice, title, ...row }) => ({
    ...row,
    title: row.standing === "public" ? title : "",
    receipt: receiptOf(voice),
  }));
}
