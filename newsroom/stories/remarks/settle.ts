import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { remarks } from "@/db/schema/remarks";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "../decided-on";
import { storyFor } from "../desk-queries";
import { saveWords } from "../draft";
import { mayTake } from "../permissions";
import type { OpenStory } from "../story";
import { applySuggestion } from "./apply";
import { remarkOf } from "./queries";
import type { Remark, RemarkState } from "./remark";

type Found = { story: OpenStory; remark: Remark };

/** Says that what a remark asked for is done. Refuses with general.not-found, remarks.settled, remarks.is-suggestion. */
export function resolveRemark(viewer: Viewer, storyId: string, id: string): Promise<Outcome<null>> {
  return settle(viewer, storyId, id, "resolved", ({ remark }) =>
    remark.replacement === null ? null : { key: "remarks.is-suggestion" },
  );
}

/** Declines a suggestion; who made it, or whoever may save the story. Refuses with remarks.settled, -not-a-suggestion, -not-yours. */
export function rejectSuggestion(viewer: Viewer, storyId: string, id: string): Promise<Outcome<null>> {
  return settle(viewer, storyId, id, "rejected", ({ story, remark }) => {
    if (remark.replacement === null) return { key: "remarks.not-a-suggestion" };
    const maySave = "step" in mayTake(viewer, story, "save");
    return maySave || remark.authorId === viewer.personId ? null : { key: "remarks.not-yours" };
  });
}

/** Opens a resolved remark again. Refuses with general.not-found, remarks.not-resolved. */
export async function reopenRemark(viewer: Viewer, storyId: string, id: string): Promise<Outcome<null>> {
  const found = await find(viewer, storyId, id);
  if (!found) return refused({ key: "general.not-found" });
  return db.transaction(async (tx) => {
    const reopened = await move(tx, found.remark.id, "resolved", {
      state: "open",
      settledBy: null,
      settledAt: null,
    });
    if (!reopened) return refused({ key: "remarks.not-resolved" });
    await write(tx, viewer, found, "story.reopen-remark");
    return done(null);
  });
}

/**
 * Puts the suggested words into the text as a new revision based on `decidedOn`; who suggested them counts among its
 * writers from then on. Refuses with remarks.settled, -not-a-suggestion, -words-not-there, and as saveStory does.
 */
export async function acceptSuggestion(
  viewer: Viewer,
  storyId: string,
  decidedOn: DecidedOn,
  id: string,
): Promise<Outcome<null>> {
  const found = await find(viewer, storyId, id);
  if (!found) return refused({ key: "general.not-found" });
  const { remark } = found;
  if (remark.replacement === null) return refused({ key: "remarks.not-a-suggestion" });
  if (remark.state !== "open") return refused({ key: "remarks.settled" });
  const saved = await saveWords(viewer, storyId, decidedOn, {
    change: (content) => applySuggestion(content, remark),
    alsoBy: [remark.authorId],
    alongside: async (tx) => {
      const isFirst = await move(tx, id, "open", settledAs(viewer, "accepted"));
      if (isFirst) await write(tx, viewer, found, "story.accept-suggestion");
      return isFirst ? null : { key: "remarks.settled" };
    },
  });
  return saved.ok ? done(null) : saved;
}

async function settle(
  viewer: Viewer,
  storyId: string,
  id: string,
  state: RemarkState,
  refusal: (found: Found) => Issue | null,
): Promise<Outcome<null>> {
  const found = await find(viewer, storyId, id);
  if (!found) return refused({ key: "general.not-found" });
  const issue = refusal(found);
  if (issue) return refused(issue);
  return db.transaction(async (tx) => {
    if (!(await move(tx, id, "open", settledAs(viewer, state)))) return refused({ key: "remarks.settled" });
    await write(tx, viewer, found, state === "rejected" ? "story.reject-suggestion" : "story.resolve-remark");
    return done(null);
  });
}

async function find(viewer: Viewer, storyId: string, id: string): Promise<Found | null> {
  const story = await storyFor(viewer, storyId);
  if (!story || !z.uuid().safeParse(id).success) return null;
  const remark = await remarkOf(story, id);
  return remark && remark.parentId === null ? { story, remark } : null;
}

function settledAs(viewer: Viewer, state: RemarkState) {
  return { state, settledBy: viewer.personId, settledAt: now() };
}

// Of two who settle it at once, one does.
async function move(
  tx: Transaction,
  id: string,
  from: RemarkState,
  columns: Partial<typeof remarks.$inferInsert>,
): Promise<boolean> {
  const moved = await tx
    .update(remarks)
    .set(columns)
    .where(and(eq(remarks.id, id), eq(remarks.state, from)))
    .returning({ id: remarks.id });
  return moved.length === 1;
}

async function write(
  tx: Transaction,
  viewer: Viewer,
  { story, remark }: Found,
  action: string,
): Promise<void> {
  const subject = { kind: "story", id: story.id } as const;
  await record(tx, { actor: viewer, action, subject, detail: { remark: remark.id } });
}
