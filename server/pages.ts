import { createFlights } from "./flights";
import type { KeptPage } from "./kept-page";
import type { KeptPages, Move } from "./kept-pages";
import { within } from "./within";

/** The public pages as readers get them: kept, made once per version, or the old one while no new one can be made. */
export type Pages = {
  /** The page when it can be sent this very moment. */
  ready(key: string): KeptPage | undefined;
  /** The page, rendered when needed; rejects when it can neither be rendered nor be stood in for. */
  page(key: string): Promise<KeptPage>;
  /** What has changed in the database. */
  move(moves: readonly Move[]): void;
  moveAll(): void;
};

export type PagesParts = {
  kept: KeptPages;
  make: (key: string) => Promise<KeptPage>;
  /** Told when a reader got an old page because no new one could be made. */
  onStandIn: (key: string, error: unknown) => void;
  /** The milliseconds a reader waits for a rendering that hangs, with and without an old page to show. */
  patience: () => { withOld: number; withoutOld: number };
  /** Keep nothing between readers: the source of the pages itself changes all the time (development). */
  keepNothing?: boolean;
  now?: () => number;
};

/** Pages that named no tag, or were not found, cannot be told to refresh: they are kept this long. */
const BRIEFLY = 10_000;
/** Any page may show the day: after this it is made anew behind the reader's back. */
const AGED = 5 * 60_000;
/** After a rendering failed, the old page is shown this long before the next one is tried. */
const REST = 1_000;
const TRIES = 4;

/** The pages over a store. */
export function createPages(parts: PagesParts): Pages {
  const { kept, now = Date.now } = parts;
  const flights = createFlights(({ page, overtaken }) => {
    if (overtaken === "no" && !parts.keepNothing) kept.keep(page);
  });
  const join = (key: string) => flights.join(key, () => parts.make(key));
  const standIn = (page: KeptPage, error: unknown): KeptPage => {
    page.restsUntil = now() + REST;
    parts.onStandIn(page.key, error);
    return page;
  };
  const ready = (key: string): KeptPage | undefined => {
    const page = kept.get(key);
    if (!page || page.restsUntil > now()) return page;
    const age = now() - page.madeAt;
    if (page.stale || (isBrief(page) && age > BRIEFLY)) return undefined;
    if (age > AGED) join(key).landed.catch((error: unknown) => standIn(page, error));
    return page;
  };
  const made = async (key: string): Promise<KeptPage> => {
    const arrived = flights.heard();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const flight = join(key);
      const { page, overtaken } = await flight.landed;
      if (overtaken === "no") return page;
      // It began after everything this reader may rely on: good to read, only not to keep.
      if (overtaken === "moved" && flight.began >= arrived) return page;
    }
    throw new Error("the page was overtaken by every change");
  };
  return {
    ready,
    async page(key) {
      const { withOld, withoutOld } = parts.patience();
      try {
        return await within(made(key), kept.get(key) ? withOld : withoutOld);
      } catch (error) {
        // Asked again now: a purge meanwhile has taken it away.
        const old = kept.get(key);
        if (!old) throw error;
        return standIn(old, error);
      }
    },
    move(moves) {
      flights.move(moves);
      kept.move(moves);
    },
    moveAll() {
      flights.moveAll();
      kept.moveAll();
    },
  };
}

function isBrief(page: KeptPage): boolean {
  return page.status === 404 || page.tags.size === 0;
}
