import type { Transaction } from "@/db";
import { demandPagesOf } from "@/newsroom/demands/source-queries";

/** The public pages that a comment, or a decision on one, changes: its story's, and the city's account. */
export function pagesWithComments(storyCode: number): string[] {
  return [`story:${storyCode}`, "transparency"];
}

/** The same for a comment that comes or goes: the demands whose voice it is change with it. */
export async function pagesMovedBy(
  tx: Transaction,
  { id, storyCode }: { id: string; storyCode: number },
): Promise<string[]> {
  return [...pagesWithComments(storyCode), ...(await demandPagesOf(tx, id))];
}
