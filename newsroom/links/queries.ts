import { and, eq, ne } from "drizzle-orm";
import { db } from "@/db";
import { linkChecks } from "@/db/schema/link-checks";
import type { LinkVerdict } from "@/words/fa/links";

/** An address of a story that did not open. */
export interface Broken {
  href: string;
  verdict: LinkVerdict;
}

/** What did not open when the story's links were last asked. The caller has shown that the viewer may see the story. */
export async function brokenLinksOf(storyId: string): Promise<Broken[]> {
  const rows = await db
    .select({ href: linkChecks.href, verdict: linkChecks.verdict })
    .from(linkChecks)
    .where(and(eq(linkChecks.storyId, storyId), ne(linkChecks.verdict, "good")));
  return rows.map(({ href, verdict }) => ({ href, verdict: verdict as LinkVerdict }));
}
