/** How long something took, or has taken so far: what has not ended counts as open after so many days. */
export interface Wait {
  days: number;
  ended: boolean;
}

/** After so many days, this share still waits. */
export interface Fall {
  days: number;
  waiting: number;
}

/**
 * The share that still waits after each number of days on which something ended (Kaplan and Meier): who waits still is
 * counted among those who wait for as long as is known, so nothing looks fast because the slow ones are missing.
 */
export function fallsOf(waits: readonly Wait[]): Fall[] {
  let [waiting, atRisk] = [1, waits.length];
  return byDays(waits).flatMap(([days, { ended, all }]) => {
    if (ended > 0) waiting *= 1 - ended / atRisk;
    atRisk -= all;
    return ended > 0 ? [{ days, waiting }] : [];
  });
}

function byDays(waits: readonly Wait[]): [number, { ended: number; all: number }][] {
  const counts = new Map<number, { ended: number; all: number }>();
  for (const { days, ended } of waits) {
    const count = counts.get(days) ?? { ended: 0, all: 0 };
    counts.set(days, { ended: count.ended + (ended ? 1 : 0), all: count.all + 1 });
  }
  return [...counts].sort(([one], [other]) => one - other);
}

// A share is a product of fractions; one that is a half on paper may be a hair more in binary.
const HAIR = 1e-9;

/** After how many days this share no longer waits; null while too many still do for anybody to know. */
export function daysUntil(share: number, falls: readonly Fall[]): number | null {
  return falls.find(({ waiting }) => waiting <= 1 - share + HAIR)?.days ?? null;
}
