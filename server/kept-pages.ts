import type { KeptPage } from "./kept-page";
import { addBrotli } from "./packed";
import { Shelf } from "./shelf";
import { createTagIndex } from "./tag-index";

/** One tag that moved. `purge`: something was taken down, so no old page may stand in for the new one. */
export type Move = { tag: string; purge: boolean };

/** The finished pages in memory. */
export type KeptPages = {
  /** The page under a key, stale or not. */
  get(key: string): KeptPage | undefined;
  keep(page: KeptPage): void;
  /** Marks or removes what the moved tags are part of. */
  move(moves: readonly Move[]): void;
  /** What moved is not known: everything is to be made anew, and stands in until then. */
  moveAll(): void;
  readonly bytes: number;
};

// Addresses that strangers can invent (404, wrong slugs, paging) share a small shelf: they never push a page out.
const STRANGE_SHARE = 1 / 8;
const STRANGE_PAGES = 1_000;

/** An empty store for pages of at most `bytes` in all. */
export function createKeptPages(bytes: number): KeptPages {
  const tags = createTagIndex();
  const canonical = new Shelf(
    { bytes: bytes * (1 - STRANGE_SHARE), pages: Number.POSITIVE_INFINITY },
    tags.remove,
  );
  const strange = new Shelf({ bytes: bytes * STRANGE_SHARE, pages: STRANGE_PAGES }, tags.remove);
  const shelves = [canonical, strange] as const;
  const shelfOf = (page: KeptPage) => (page.status === 200 && !page.key.includes("?") ? canonical : strange);
  const dropEverywhere = (key: string) => {
    for (const shelf of shelves) shelf.drop(key);
  };
  return {
    get: (key) => canonical.get(key) ?? strange.get(key),
    keep(page) {
      dropEverywhere(page.key);
      const shelf = shelfOf(page);
      tags.add(page);
      shelf.put(page);
      const isHeld = () => shelf.get(page.key) === page && !page.stale;
      void addBrotli(page, isHeld).then(
        (grown) => grown && shelf.weigh(page),
        () => undefined,
      );
    },
    move(moves) {
      for (const { tag, purge } of moves) {
        for (const page of tags.having(tag)) {
          if (purge) dropEverywhere(page.key);
          else page.stale = true;
        }
      }
      // What was not found may be there now; such pages often could name no tag.
      for (const page of tags.missing()) dropEverywhere(page.key);
    },
    moveAll() {
      for (const page of tags.all()) page.stale = true;
    },
    get bytes() {
      return canonical.bytes + strange.bytes;
    },
  };
}
