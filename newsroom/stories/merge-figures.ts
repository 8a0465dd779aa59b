import type { Figure } from "./content";
import { isSame, type Joined } from "./same";

/** Joins two lists of figures by their ids, in my order and then what they added. */
export function mergeFigures(
  base: readonly Figure[],
  mine: readonly Figure[],
  theirs: readonly Figure[],
): Joined<Figure[]> {
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  const joined: Joined<Figure[]> = { mine: [], theirs: [] };
  for (const id of ids) {
    const [was, here, there] = [base, mine, theirs].map((list) => list.find((figure) => figure.id === id));
    const [kept, other] = joinOne(was, here, there);
    if (kept) joined.mine.push(kept);
    if (other) joined.theirs.push(other);
  }
  return joined;
}

type One = Figure | undefined;

function joinOne(was: One, here: One, there: One): [One, One] {
  if (isSame(there, was)) return [here, here];
  if (isSame(here, was)) return [there, there];
  return [here, there];
}
