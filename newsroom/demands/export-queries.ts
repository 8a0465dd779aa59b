import { eq } from "drizzle-orm";
import { db } from "@/db";
import { demandSupports, demands, demandVerdicts } from "@/db/schema/demands";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { picturesKept } from "./picture-queries";
import { trackDemand } from "./track-queries";

/** Everything kept of what a citizen gave to a demand, for who holds the receipt; null when there is none. */
export async function exportFromDemand(typedReceipt: string) {
  const receipt = readReceipt(typedReceipt);
  const tracked = receipt ? await trackDemand(receipt) : null;
  if (!receipt || !tracked) return null;
  const hash = hashOfReceipt(receipt);
  const [own] = await db
    .select({
      title: demands.title,
      words: demands.words,
      name: demands.name,
      signals: demands.signals,
      watchWords: demands.watchWords,
      networkHash: demands.addressBucket,
      browserHash: demands.authorMark,
      raisedAt: demands.createdAt,
      id: demands.id,
    })
    .from(demands)
    .where(eq(demands.receiptHash, hash));
  const verdicts = await db
    .select({ verdict: demandVerdicts.verdict, words: demandVerdicts.words, at: demandVerdicts.createdAt })
    .from(demandVerdicts)
    .where(eq(demandVerdicts.receiptHash, hash));
  const [support] = await db
    .select({ supportedAt: demandSupports.createdAt })
    .from(demandSupports)
    .where(eq(demandSupports.receiptHash, hash));
  const { id = null, ...given } = own ?? {};
  const { as, code, standing, reason, state, mergedInto, appeal } = tracked;
  return {
    format: "meydan-demand 1",
    as,
    code,
    standing,
    reason,
    state,
    mergedInto,
    ...given,
    ...support,
    ...(id ? { pictures: await picturesKept(id) } : {}),
    appeal,
    verdicts,
  };
}
