import { normalise } from "@/newsroom/persian/normalise";

/** Two values of one part that grew from a common one: the same where they could be joined. */
export interface Joined<T> {
  mine: T;
  theirs: T;
}

/** Do two parts of a content say the same, whatever the order of their keys or the keyboard they came from? */
export function isSame(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other);
}

/** Equal for what says the same. */
export function keyOf(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? "";
}

function ordered(value: unknown): unknown {
  if (typeof value === "string") return normalise(value).trim();
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value)
    .map(([name, part]) => [name, ordered(part)] as const)
    .filter(([, part]) => !isNothing(part));
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

// The editor writes `dir: null` and empty attributes, the database drops them.
function isNothing(part: unknown): boolean {
  return part === undefined || part === null || (Array.isArray(part) && part.length === 0);
}
