import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { demandSteps } from "@/db/schema/demands";
import { stories } from "@/db/schema/stories";
import { cleanWords, wordsIssue } from "@/newsroom/comments/requirements";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { changeDemand, openDemand } from "./desk-demand";
import { mayAnswer } from "./permissions";

/**
 * The organisation says that a live story of the city answers a demand; the story's page says so too. It ends nothing: that is
 * said by answerDemand. Refuses as openDemand does, with general.not-allowed, demands.not-now, demands.words-missing, the
 * issues of a comment's words, demands.no-such-story (none that citizens can read) and demands.story-linked.
 */
export function answerWithStory(
  viewer: Viewer,
  id: string,
  version: number | null,
  storyCode: number,
  words: string,
): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!mayAnswer(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    if (row.standing !== "public") return refused({ key: "demands.not-now" });
    if (isBlank(words)) return refused({ key: "demands.words-missing", field: "words" });
    const issue = wordsIssue(words);
    if (issue) return refused(issue);
    const storyId = await liveStory(tx, storyCode);
    if (!storyId) return refused({ key: "demands.no-such-story", field: "story" });
    if ((await linksOf(tx, id)).some((link) => link.storyId === storyId))
      return refused({ key: "demands.story-linked", field: "story" });
    const step = { kind: "answered-by-story" as const, words: cleanWords(words), storyId };
    return done(await changeDemand(tx, viewer, row, { set: {}, action: "answer-with-story", step }));
  });
}

/**
 * Takes a story's link off a demand; the timeline keeps both lines. Refuses as openDemand does, with general.not-allowed,
 * and demands.no-such-answer for a line that links nothing (any more), or that another organisation wrote.
 */
export function unlinkStory(
  viewer: Viewer,
  id: string,
  version: number | null,
  stepId: string,
): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!mayAnswer(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    const link = (await linksOf(tx, id)).find((one) => one.id === stepId);
    if (!link?.storyId || link.organisationId !== row.organisationId)
      return refused({ key: "demands.no-such-answer" });
    const step = { kind: "story-unlinked" as const, storyId: link.storyId, mends: link.id };
    return done(await changeDemand(tx, viewer, row, { set: {}, action: "unlink-story", step }));
  });
}

async function liveStory(tx: Transaction, code: number): Promise<string | null> {
  if (!Number.isSafeInteger(code)) return null;
  // Held, so that it is not taken down between the look and the link.
  const [story] = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.code, code), eq(stories.standing, "live")))
    .for("share");
  return story?.id ?? null;
}

async function linksOf(tx: Transaction, demandId: string) {
  const steps = await tx
    .select({
      id: demandSteps.id,
      kind: demandSteps.kind,
      storyId: demandSteps.storyId,
      organisationId: demandSteps.organisationId,
      mends: demandSteps.mends,
    })
    .from(demandSteps)
    .where(eq(demandSteps.demandId, demandId));
  const taken = new Set(steps.map(({ mends }) => mends));
  return steps.filter(({ id, kind }) => kind === "answered-by-story" && !taken.has(id));
}
