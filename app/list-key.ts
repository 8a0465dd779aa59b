import type { ListKey } from "@/newsroom/stories/public-list-queries";

/** The `after` of a list's address: milliseconds and news code, «1763800000000-1003». */
export function listKeyText(story: ListKey): string {
  return `${story.publishedAt.getTime()}-${story.code}`;
}

/** Reads it back; anything else is the first page. */
export function listKeyFrom(text: string | string[] | undefined): ListKey | null {
  // One digit more would be a year that PostgreSQL cannot read.
  const parts = typeof text === "string" ? /^(\d{1,14})-(\d{1,15})$/.exec(text) : null;
  return parts ? { publishedAt: new Date(Number(parts[1])), code: Number(parts[2]) } : null;
}
