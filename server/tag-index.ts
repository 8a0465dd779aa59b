import type { KeptPage } from "./kept-page";

const NOT_FOUND = 404;

/** Which kept pages are made of which tag. All lists are copies: pages may be dropped while they are walked. */
export type TagIndex = {
  add(page: KeptPage): void;
  remove(page: KeptPage): void;
  having(tag: string): KeptPage[];
  /** The pages that said "not found". */
  missing(): KeptPage[];
  all(): KeptPage[];
};

/** An empty index. */
export function createTagIndex(): TagIndex {
  const byTag = new Map<string, Set<KeptPage>>();
  const everything = new Set<KeptPage>();
  const notFound = new Set<KeptPage>();
  return {
    add(page) {
      everything.add(page);
      if (page.status === NOT_FOUND) notFound.add(page);
      for (const tag of page.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(page));
    },
    remove(page) {
      everything.delete(page);
      notFound.delete(page);
      for (const tag of page.tags) {
        const pages = byTag.get(tag);
        pages?.delete(page);
        if (pages?.size === 0) byTag.delete(tag);
      }
    },
    having: (tag) => [...(byTag.get(tag) ?? [])],
    missing: () => [...notFound],
    all: () => [...everything],
  };
}
