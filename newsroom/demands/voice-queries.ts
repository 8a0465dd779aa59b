import { desc, eq, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandSupports, demands } from "@/db/schema/demands";
import { accountVoice } from "@/newsroom/author-mark";
import { hashOfReceipt, receiptOf } from "@/newsroom/receipt";
import { supportId } from "./voices";

/**
 * The voices given from an account, the newest first, each with its receipt. A voice rests without its account, so that no row
 * joins what one citizen asks for; they are found again by computing what each would be called.
 */
export async function voicesOfAccount({ id: citizenId }: { id: string }) {
  const token = accountVoice(citizenId);
  const all = await db.select({ id: demands.id }).from(demands);
  const receipts = new Map(
    all.map(({ id }) => {
      const receipt = receiptOf(supportId(id, token));
      return [hashOfReceipt(receipt), receipt];
    }),
  );
  const rows = await db
    .select({
      hash: demandSupports.receiptHash,
      code: demands.code,
      title: demands.title,
      standing: demands.standing,
      state: demands.state,
      supportedAt: demandSupports.createdAt,
    })
    .from(demandSupports)
    .innerJoin(demands, eq(demands.id, demandSupports.demandId))
    .where(sql`${demandSupports.receiptHash} = any(${sql.param([...receipts.keys()])})`)
    .orderBy(desc(demandSupports.createdAt), desc(demands.code));
  // What was taken down is taken down here too.
  return rows.map(({ hash, title, ...row }) => ({
    ...row,
    title: row.standing === "public" ? title : "",
    receipt: receipts.get(hash) ?? "",
  }));
}
