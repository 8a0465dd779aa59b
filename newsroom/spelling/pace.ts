import { now } from "@/newsroom/clock";

const MINUTE = 60_000;
const MOST_PEOPLE = 1_000;

interface Spent {
  since: number;
  times: number;
}

/** A gentle limit in memory: so many times a minute for each person. Nothing of weight hangs on it. */
export function pace(most: number): (personId: string) => boolean {
  const spent = new Map<string, Spent>();
  return (personId) => {
    const at = now().getTime();
    const before = spent.get(personId);
    const fresh = !before || at - before.since >= MINUTE;
    const after = fresh ? { since: at, times: 1 } : { since: before.since, times: before.times + 1 };
    if (spent.size > MOST_PEOPLE) spent.clear();
    spent.set(personId, after);
    return after.times <= most;
  };
}
