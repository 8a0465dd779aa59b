import { and, eq, inArray, ne } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { storyReaders } from "@/db/schema/access";
import { stories } from "@/db/schema/stories";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { organisationsWhere, type Viewer } from "@/newsroom/people/person";
import { codeFromTyped } from "@/newsroom/stories/story";

const LEAST_REASON = 10;

/** May this person open a limited story against its limit, for a reason? Administrators, where they administer. */
export function mayOverride(viewer: Viewer): boolean {
  return administered(viewer) === "all" || administered(viewer).length > 0;
}

const administered = (viewer: Viewer) => organisationsWhere(viewer, ["administrator"]);

/**
 * Opens a limited story to an administrator (a news code or an address, as typed), once and for all to see: the journal
 * keeps the reason, and whoever drafted it is told. Out comes the story's id. Refuses with access.reason-missing,
 * access.nothing-there: the same for a story that is none, is not limited, or is administered elsewhere.
 */
export async function overrideLimit(viewer: Viewer, typed: string, reason: string): Promise<Outcome<string>> {
  if (!mayOverride(viewer)) return refused({ key: "general.not-allowed" });
  const why = reason.trim();
  if (why.length < LEAST_REASON || why.length > 1_000)
    return refused({ key: "access.reason-missing", field: "reason", values: { least: LEAST_REASON } });
  const code = codeFromTyped(typed);
  const nothing = refused({ key: "access.nothing-there", field: "code" });
  if (code === null) return nothing;
  return db.transaction(async (tx) => {
    const story = await limitedOne(tx, viewer, code);
    if (!story) return nothing;
    await tx
      .insert(storyReaders)
      .values({ storyId: story.id, personId: viewer.personId })
      .onConflictDoNothing();
    const values = { headline: story.headline };
    await tell(tx, { kind: "story.override", to: [story.draftedBy], by: viewer, storyId: story.id, values });
    const subject = { kind: "story", id: story.id } as const;
    await record(tx, { actor: viewer, action: "story.override", subject, reason: why });
    return done(story.id);
  });
}

async function limitedOne(tx: Transaction, viewer: Viewer, code: number) {
  const where = administered(viewer);
  const [row] = await tx
    .select({ id: stories.id, draftedBy: stories.draftedBy, headline: stories.workingHeadline })
    .from(stories)
    .where(
      and(
        eq(stories.code, code),
        ne(stories.access, "open"),
        where === "all" ? undefined : inArray(stories.organisationId, where),
      ),
    );
  return row ?? null;
}
