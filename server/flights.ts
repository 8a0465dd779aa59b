import type { KeptPage } from "./kept-page";
import type { Move } from "./kept-pages";

/** How a rendering ended: what was made, and whether tags it is made of moved meanwhile. */
export type Landed = { page: KeptPage; overtaken: "no" | "moved" | "purged" };

/** One rendering under way. `began`: how many moves had been heard before it started. */
export type Flight = { began: number; landed: Promise<Landed> };

export type Flights = {
  /** How many moves were heard so far; a rendering that began at this number saw them all. */
  heard(): number;
  /** The rendering of this key, the one under way or a new one. */
  join(key: string, make: () => Promise<KeptPage>): Flight;
  move(moves: readonly Move[]): void;
  moveAll(): void;
};

type Watch = { moved: Set<string>; purged: Set<string>; all: boolean };

/** One rendering at a time per key, each watching for the tags that move while it runs; `land` is told once of each. */
export function createFlights(land: (landed: Landed) => void): Flights {
  const underway = new Map<string, Flight>();
  const watches = new Set<Watch>();
  let heard = 0;

  const take = async (key: string, make: () => Promise<KeptPage>): Promise<Landed> => {
    const watch: Watch = { moved: new Set(), purged: new Set(), all: false };
    watches.add(watch);
    try {
      const page = await make();
      const landed = { page, overtaken: overtakenBy(page, watch) };
      // In the same breath: between looking at what moved and keeping the page nothing else can be heard.
      land(landed);
      return landed;
    } finally {
      watches.delete(watch);
      underway.delete(key);
    }
  };
  return {
    heard: () => heard,
    join(key, make) {
      const flight = underway.get(key) ?? { began: heard, landed: take(key, make) };
      underway.set(key, flight);
      return flight;
    },
    move(moves) {
      heard += 1;
      for (const watch of watches) {
        for (const { tag, purge } of moves) (purge ? watch.purged : watch.moved).add(tag);
      }
    },
    moveAll() {
      heard += 1;
      for (const watch of watches) watch.all = true;
    },
  };
}

const NOT_FOUND = 404;

function overtakenBy(page: KeptPage, watch: Watch): Landed["overtaken"] {
  const named = [...page.tags];
  if (named.some((tag) => watch.purged.has(tag))) return "purged";
  const anything = watch.all || (page.status === NOT_FOUND && watch.moved.size > 0);
  return anything || named.some((tag) => watch.moved.has(tag)) ? "moved" : "no";
}
