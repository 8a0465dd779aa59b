import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What one rendering of a public page tells the HTTP front: the tags the page is made of
 * (`story:1403`, `home`, …) and, where Next cannot say it itself (404, 410), the status to answer with.
 */
export type PageContext = { tags: Set<string>; status: number | null };

const place = Symbol.for("meydan.page");
type Shared = typeof globalThis & { [place]?: AsyncLocalStorage<PageContext> };

// Next's bundle and the front each load this module; only globalThis is common to both.
function contexts(): AsyncLocalStorage<PageContext> {
  const shared: Shared = globalThis;
  shared[place] ??= new AsyncLocalStorage<PageContext>();
  return shared[place];
}

/** The context of the page being rendered; undefined outside a public page (desk, scripts, tests). */
export function pageContext(): PageContext | undefined {
  return contexts().getStore();
}

/** Runs `fn` as the rendering of one page: everything it awaits sees `context`. */
export function runPage<T>(context: PageContext, fn: () => T): T {
  return contexts().run(context, fn);
}
