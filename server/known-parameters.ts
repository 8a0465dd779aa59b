/** What a public page may be asked beside its path. Everything else (utm_…, fbclid) is dropped unseen. */
const EVERYWHERE = ["after", "before", "draft"] as const;
/** The orders in which the comments under a story may be asked for; the usual one is the story's own address. */
const SORTS: readonly string[] = ["newest", "agreed"];
const STORY = /^\/news\/\d+\/[^/]+$/;
const BY_PATH: Readonly<Record<string, readonly string[]>> = {
  "/search": ["q"],
  "/demands": ["state", "organisation", "order"],
  "/demands/similar.json": ["q"],
  "/account": ["why"],
};

/** The known part of a query in one normal order, with its `?`; empty when nothing known was asked. */
export function knownQuery(path: string, query: string): string {
  if (query === "") return "";
  const given = new URLSearchParams(query);
  const known = new URLSearchParams();
  for (const name of [...EVERYWHERE, ...(BY_PATH[path] ?? [])]) {
    const value = given.get(name);
    if (value) known.set(name, value);
  }
  const sort = STORY.test(path) ? (given.get("sort") ?? "") : "";
  if (SORTS.includes(sort)) known.set("sort", sort);
  return known.size === 0 ? "" : `?${known}`;
}

/** Whether a page brings back what one citizen had typed: never kept, never stored by anybody. */
export function asksForDraft(knownQuery: string): boolean {
  return knownQuery !== "" && new URLSearchParams(knownQuery).has("draft");
}
