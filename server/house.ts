import type { BlockList } from "node:net";
import type { Logger } from "pino";
import { type CityPages, createCityPages } from "./city-pages";
import type { Freshness } from "./freshness";
import { type Guesses, openGuesses } from "./guesses";
import { createKeptPages } from "./kept-pages";
import { createPages, type Pages } from "./pages";
import type { HeaderList, Render } from "./render";
import { safeName } from "./safe-name";
import { commonHeaders } from "./security-headers";
import type { StaticFiles } from "./static-files";

/** What the front is given: everything outside of it, so that a test can give something smaller. */
export type HouseParts = {
  render: Render;
  origin: URL;
  proxies: BlockList;
  keptBytes: number;
  dev: boolean;
  log: Logger;
  files: StaticFiles | null;
  freshness: Pick<Freshness, "isHearing" | "catchUp">;
  /** Whether the database answers and has this build's schema. */
  isReady: () => Promise<boolean>;
};

/** What every answer is made from. */
export type House = HouseParts & {
  city: CityPages;
  pages: Pages;
  common: HeaderList;
  guesses: Guesses;
};

/** Puts the parts together. */
export function openHouse(parts: HouseParts): House {
  const { render, origin, log } = parts;
  const city = createCityPages(render, origin, (url) =>
    log.warn({ page: safeName(url) }, "a public page set a cookie"),
  );
  const pages = createPages({
    kept: createKeptPages(parts.keptBytes),
    make: city.common,
    onStandIn: (key, err) => log.error({ err, page: safeName(key) }, "the old page stood in for a new one"),
    patience: () => patience(parts),
    keepNothing: parts.dev,
  });
  return { ...parts, city, pages, common: commonHeaders(origin), guesses: openGuesses() };
}

// With the database gone, nobody should wait for what will not come; a first page of a cold process may take long.
function patience({ dev, freshness }: HouseParts): { withOld: number; withoutOld: number } {
  if (dev) return { withOld: 60_000, withoutOld: 60_000 };
  return { withOld: 1_500, withoutOld: freshness.isHearing() ? 10_000 : 1_500 };
}
