import { and, eq, like, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { demandAppeals, demandSupports, demands, demandVerdicts } from "@/db/schema/demands";
import { notices } from "@/db/schema/notices";
import { forgetForms } from "@/newsroom/form-draft";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { hashOfReceipt, readReceipt } from "@/newsroom/receipt";
import { markOfReceipt } from "@/newsroom/receipt-draft";
import { commentWords } from "@/words/fa/comments";
import { changeDemand, type DemandRow } from "./desk-demand";
import { dropPictures, forgetFiles } from "./forget-pictures";
import { lockWithMerged, partFromAll } from "./part-from-all";
import { pagesOf } from "./tags";
import { voicesOf } from "./tree-queries";

const guest = { personId: null, name: commentWords.guest };

/**
 * Takes what a citizen gave to a demand out of the city for good, by receipt. Who supports it takes the voice back, with what it said of the end. Who
 * raised it has the name and the pictures erased, and the words too, unless others have made them theirs: a demand that
 * citizens support stays, without its writer's name; once nobody does any more, its raiser may ask again. Doing it twice is
 * doing it once. Refuses with comments.receipt-unknown.
 */
export async function eraseFromDemand(typedReceipt: string): Promise<Outcome<null>> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });
  const hash = hashOfReceipt(receipt);
  const dropped: string[] = [];
  const outcome = await db.transaction(async (tx) => {
    await forgetForms(tx, { mark: markOfReceipt(receipt) });
    await tx.update(demandVerdicts).set({ words: "" }).where(eq(demandVerdicts.receiptHash, hash));
    const own = await ownOf(tx, hash);
    if (own) {
      dropped.push(...(await dropPictures(tx, own.id)));
      return done(await eraseOwn(tx, own));
    }
    const taken = await tx
      .delete(demandSupports)
      .where(eq(demandSupports.receiptHash, hash))
      .returning({ demandId: demandSupports.demandId });
    const [support] = taken;
    if (!support) return refused({ key: "comments.receipt-unknown" });
    // What a voice said counts as long as it is one: else a network without a script would judge again with each new voice.
    await tx.delete(demandVerdicts).where(eq(demandVerdicts.receiptHash, hash));
    const subject = { kind: "demand", id: support.demandId } as const;
    const tags = await pagesOf(tx, support.demandId);
    await record(tx, { actor: guest, action: "demand.unsupport", subject }, { tags, kind: "purge" });
    return done(null);
  });
  await forgetFiles(dropped);
  return outcome;
}

async function ownOf(tx: Transaction, hash: string): Promise<DemandRow | null> {
  const [known] = await tx.select({ id: demands.id }).from(demands).where(eq(demands.receiptHash, hash));
  if (!known) return null;
  await lockWithMerged(tx, known.id);
  const [own] = await tx.select().from(demands).where(eq(demands.id, known.id)).for("update");
  return own ?? null;
}

async function eraseOwn(tx: Transaction, demand: DemandRow): Promise<null> {
  if (demand.title === "") return null;
  await tx.update(demandAppeals).set({ words: "" }).where(eq(demandAppeals.demandId, demand.id));
  await forgetForms(tx, { words: demand.words });
  if (demand.standing === "public" && (await hasVoices(tx, demand.id))) {
    if (demand.name === "") return null;
    await changeDemand(tx, guest, demand, {
      set: { name: "", addressBucket: null, authorMark: null, voice: null },
      action: "unname",
    });
    return null;
  }
  await partFromAll(tx, guest, demand);
  await forgetTitle(tx, demand.title);
  const isHeard = demand.standing === "queued" || demand.standing === "public";
  await changeDemand(tx, guest, demand, {
    set: {
      ...(isHeard ? { standing: "withdrawn" as const } : {}),
      ...{
        title: "",
        words: "",
        name: "",
        searchText: "",
        watchWords: [],
        addressBucket: null,
        authorMark: null,
        voice: null,
      },
    },
    action: "erase",
  });
  return null;
}

// The voices of what was merged into it among them.
async function hasVoices(tx: Transaction, demandId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ voices: number }>(
    sql`select ${voicesOf(sql`${demandId}::uuid`)} as voices`,
  );
  return (rows[0]?.voices ?? 0) > 0;
}

// Staff were told of the demand by its title; what is erased is gone from their inboxes too.
async function forgetTitle(tx: Transaction, title: string): Promise<void> {
  await tx
    .update(notices)
    .set({ values: sql`${notices.values} || '{"title": "…"}'::jsonb` })
    .where(and(like(notices.kind, "demand.%"), eq(sql`${notices.values}->>'title'`, title)));
}
