import type { Fall, Wait } from "@/newsroom/figures/survival";

/**
 * The share that still waits after each number of days on which something ended (Kaplan and Meier): who waits still is
 * counted among those who wait for as long as is known, so nothing looks fast because the slow ones are missing.
 */
export function fallsOf(waits: readonly Wait[]): Fall[] {
  const ends = [...new Set(waits.filter(({ ended }) => ended).map(({ days }) => days))].sort((a, b) => a - b);
  let waiting = 1;
  return ends.map((days) => {
    const atRisk = waits.filter((wait) => wait.days >= days).length;
    const ended = waits.filter((wait) => wait.ended && wait.days === days).length;
    waiting *= 1 - ended / atRisk;
    return { days, waiting };
  });
}
