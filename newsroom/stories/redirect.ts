import { and, count, eq, inArray, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { stories } from "@/db/schema/stories";
import { topics } from "@/db/schema/topics";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";

const field = "redirect";
const outside: Issue = { key: "stories.redirect-outside", field };
const notPublic: Issue = { key: "stories.redirect-not-public", field };

/**
 * Where a removed story may send its readers: a path of this site that is public at this moment, or nowhere (null).
 * A removed story is never public, so no chain of redirects can come back to its beginning.
 * Refuses with stories.redirect-outside (another host, or no page of ours), -itself, -not-public.
 */
export async function redirectTarget(storyId: string, typed: string): Promise<Outcome<string | null>> {
  const path = typed.trim();
  if (path === "") return done(null);
  if (["/", "/news", "/corrections"].includes(path)) return done(path);
  const story = /^\/(?:n|news)\/(\d{1,15})(?:\/[^?#\\\s]*)?$/.exec(path);
  if (story) return storyTarget(storyId, Number(story[1]));
  const list = /^\/(topics|organisations)\/([a-z0-9-]{1,80})$/.exec(path);
  if (list) return listTarget(list[1] === "topics" ? topics : organisations, list[2] ?? "", path);
  return refused(outside);
}

async function storyTarget(storyId: string, code: number): Promise<Outcome<string>> {
  const [target] = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.code, code), inArray(stories.standing, ["live", "withdrawn"])));
  const [itself] = await db.select({ code: stories.code }).from(stories).where(eq(stories.id, storyId));
  if (itself?.code === code) return refused({ key: "stories.redirect-itself", field });
  return target ? done(`/n/${code}`) : refused(notPublic);
}

// Two stories removed towards each other at once would both have seen the other public: removals with a target stand in line.
const REDIRECT_LOCK = 14_050_903;

/** Was the story that this target names removed meanwhile? Asked inside the removal's transaction. */
export async function redirectToRemoved(tx: Transaction, target: string | null): Promise<Issue | null> {
  const code = /^\/n\/(\d+)$/.exec(target ?? "")?.[1];
  if (!code) return null;
  await tx.execute(sql`select pg_advisory_xact_lock(${REDIRECT_LOCK})`);
  const [gone] = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.code, Number(code)), eq(stories.standing, "removed")));
  return gone ? notPublic : null;
}

async function listTarget(
  table: typeof topics | typeof organisations,
  slug: string,
  path: string,
): Promise<Outcome<string>> {
  const [found] = await db.select({ count: count() }).from(table).where(eq(table.slug, slug));
  return found?.count === 1 ? done(path) : refused(notPublic);
}
