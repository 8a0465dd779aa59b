import { isSame, type Joined } from "./same";

/** Joins two lists of things by what names them (figures, promises, pictures), in my order and then what they added. */
export function mergeById<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  idOf: (one: T) => string,
): Joined<T[]> {
  const ids = [...new Set([...mine, ...theirs].map(idOf))];
  const joined: Joined<T[]> = { mine: [], theirs: [] };
  for (const id of ids) {
    const [was, here, there] = [base, mine, theirs].map((list) => list.find((one) => idOf(one) === id));
    const [kept, other] = joinOne(was, here, there);
    if (kept) joined.mine.push(kept);
    if (other) joined.theirs.push(other);
  }
  return joined;
}

function joinOne<T>(was: T | undefined, here: T | undefined, there: T | undefined): [T?, T?] {
  if (isSame(there, was)) return [here, here];
  if (isSame(here, was)) return [there, there];
  return [here, there];
}
