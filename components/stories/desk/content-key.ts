import { normalise } from "@/newsroom/persian/normalise";
import type { StoryContent } from "@/newsroom/stories/content";

/** Two contents with the same key say the same, whatever the order of their keys or the keyboard they came from. */
export function contentKey(content: StoryContent): string {
  return JSON.stringify(ordered(content));
}

function ordered(value: unknown): unknown {
  if (typeof value === "string") return normalise(value).trim();
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, ordered(part)]);
}
