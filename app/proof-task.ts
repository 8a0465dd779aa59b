import type { Issue } from "@/newsroom/outcome";
import { makeTask } from "@/newsroom/proof-of-work";

/** The task that comes with a form which was refused for want of a proof; null for every other page. */
export async function taskFor(draft: { issues: Issue[] } | null, place: string): Promise<string | null> {
  const isNeeded = draft?.issues.some(({ key }) => key === "comments.proof-needed");
  return isNeeded ? makeTask(place) : null;
}
