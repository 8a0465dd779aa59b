import { keepForm, keptForm } from "@/newsroom/form-draft";
import type { Issue } from "@/newsroom/outcome";

const KIND = "follow";

/** Keeps why a follow form comes back, and nothing that was typed: an address rests nowhere in clear, a mistyped one neither. */
export function keepFollowIssues(issues: Issue[], addressBucket: string | null): Promise<string | null> {
  return keepForm(KIND, { issues }, addressBucket);
}

/** Why the form of this id came back; nothing when there is none, or it has expired. */
export async function followIssues(id: string | string[] | undefined): Promise<Issue[]> {
  const kept = typeof id === "string" ? await keptForm(KIND, id) : null;
  return (kept as { issues: Issue[] } | null)?.issues ?? [];
}
