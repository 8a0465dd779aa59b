import { db } from "@/db";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { readReceipt } from "@/newsroom/receipt";
import { leadsFrom } from "./comment";
import { openOwnComment, takeBack } from "./own-comment";

/**
 * The writer takes a waiting or published comment back, with the receipt as typed; of a published one a marker is
 * left. Doing it twice is doing it once. Refuses with comments.receipt-unknown and comments.cannot-withdraw.
 */
export async function withdrawComment(typedReceipt: string): Promise<Outcome<"withdrawn">> {
  const receipt = readReceipt(typedReceipt);
  if (!receipt) return refused({ key: "comments.receipt-unknown" });

  return db.transaction(async (tx) => {
    const comment = await openOwnComment(tx, receipt);
    if (!comment) return refused({ key: "comments.receipt-unknown" });
    if (comment.state === "withdrawn") return done("withdrawn");
    if (!leadsFrom("withdraw", comment.state)) return refused({ key: "comments.cannot-withdraw" });
    await takeBack(tx, comment);
    return done("withdrawn");
  });
}
