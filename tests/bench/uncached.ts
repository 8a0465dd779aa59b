import type { BenchCity } from "./city";

/** What a page costs when it must be made: queries, and milliseconds from request to answer (median of the rounds). */
export type Uncached = { queries: number; milliseconds: number };

const ROUNDS = 7;

/** Makes the front forget a page again and again, and measures how it is made anew. */
export async function measureUncached(city: BenchCity, path: string): Promise<Uncached> {
  const tag = path === "/" ? "home" : `story:${path.split("/")[2]}`;
  const rounds: Uncached[] = [];
  while (rounds.length < ROUNDS) {
    await city.move(tag);
    rounds.push(await nextRendering(city, path));
  }
  rounds.sort((one, other) => one.milliseconds - other.milliseconds);
  return rounds[Math.floor(ROUNDS / 2)] ?? { queries: 0, milliseconds: 0 };
}

// Until the front has heard of the change, it sends the kept page, which costs no query.
async function nextRendering(city: BenchCity, path: string): Promise<Uncached> {
  for (;;) {
    const before = city.queries();
    const start = performance.now();
    await (await fetch(city.origin + path)).arrayBuffer();
    const milliseconds = performance.now() - start;
    const queries = city.queries() - before;
    if (queries > 0) return { queries, milliseconds };
  }
}
