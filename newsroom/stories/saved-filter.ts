import { and, asc, count, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { savedFilters } from "@/db/schema/saved-filters";
import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";

const LONGEST_NAME = 60;
const MOST = 20;

const schema = z.object({
  tab: z.string().regex(/^[A-Za-z-]{1,30}$/),
  organisation: z.uuid().nullable(),
  words: z.string().max(100),
});

/** What the desk's list is narrowed to: a tab, an organisation, words of the headline. */
export type ListFilter = z.infer<typeof schema>;

export interface SavedFilter {
  id: string;
  name: string;
  filter: ListFilter;
}

/** The filters this person keeps, in the order they were kept. */
export async function savedFiltersOf(viewer: Viewer): Promise<SavedFilter[]> {
  const rows = await db
    .select({ id: savedFilters.id, name: savedFilters.name, filter: savedFilters.filter })
    .from(savedFilters)
    .where(eq(savedFilters.personId, viewer.personId))
    .orderBy(asc(savedFilters.createdAt));
  return rows.map((row) => ({ ...row, filter: row.filter as ListFilter }));
}

/**
 * Keeps a filter under a name; the same name again keeps the newer choice. It is one person's own, and shows them
 * nothing they could not see anyway. Refuses with general.unreadable, stories.filter-unnamed, stories.filters-full.
 */
export async function saveFilter(viewer: Viewer, name: string, filter: unknown): Promise<Outcome<null>> {
  const read = schema.safeParse(filter);
  const called = normalise(name).trim().slice(0, LONGEST_NAME);
  if (!read.success) return refused({ key: "general.unreadable" });
  if (isBlank(called)) return refused({ key: "stories.filter-unnamed", field: "name" });
  const mine = eq(savedFilters.personId, viewer.personId);
  const [kept] = await db.select({ count: count() }).from(savedFilters).where(mine);
  if ((kept?.count ?? 0) >= MOST) return refused({ key: "stories.filters-full", values: { most: MOST } });
  await db
    .insert(savedFilters)
    .values({ personId: viewer.personId, name: called, filter: read.data, createdAt: now() })
    .onConflictDoUpdate({
      target: [savedFilters.personId, savedFilters.name],
      set: { filter: read.data },
    });
  return done(null);
}

/** Forgets one of the viewer's own filters; refuses with general.not-found. */
export async function dropFilter(viewer: Viewer, id: string): Promise<Outcome<null>> {
  if (!z.uuid().safeParse(id).success) return refused({ key: "general.not-found" });
  const dropped = await db
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.personId, viewer.personId)))
    .returning({ id: savedFilters.id });
  return dropped.length === 1 ? done(null) : refused({ key: "general.not-found" });
}
