import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db";
import { demandSteps } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { cleanWords, wordsIssue } from "@/newsroom/comments/requirements";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { type DemandAction, demandLife, leadsFrom } from "./demand";
import { changeDemand, openDemand } from "./desk-demand";
import { mayAnswer } from "./permissions";

/**
 * The organisation says how far it is, with an answer everybody reads: taken up, a word in between, «اعلام انجام», or why it
 * will not be. Refuses as openDemand does, with general.not-allowed, demands.not-now, demands.words-missing and the issues of
 * a comment's words.
 */
export function answerDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  action: DemandAction,
  words: string,
): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!mayAnswer(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    if (row.standing !== "public" || !leadsFrom(action, row.state))
      return refused({ key: "demands.not-now" });
    const { to, needsWords } = demandLife[action];
    if (needsWords && isBlank(words)) return refused({ key: "demands.words-missing", field: "words" });
    const issue = isBlank(words) ? null : wordsIssue(words);
    if (issue) return refused(issue);
    const ends = to === "done" || to === "declined";
    const set = { state: to, endedAt: ends ? now() : null };
    const step = { kind: to, words: isBlank(words) ? "" : cleanWords(words) };
    return done(await changeDemand(tx, viewer, row, { set, action, step }));
  });
}

/**
 * Puts an answer right; the old words stay in the timeline, struck out. Refuses as answerDemand does, and with
 * demands.no-such-answer.
 */
export function mendAnswer(
  viewer: Viewer,
  id: string,
  version: number | null,
  stepId: string,
  words: string,
): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!mayAnswer(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    const issue = wordsIssue(words);
    if (issue) return refused(issue);
    const steps = await tx
      .select({ id: demandSteps.id, mends: demandSteps.mends })
      .from(demandSteps)
      .where(
        and(
          eq(demandSteps.demandId, id),
          eq(demandSteps.organisationId, row.organisationId),
          inArray(demandSteps.kind, ["in-progress", "done", "declined", "mended"]),
        ),
      );
    const isStanding =
      steps.some((step) => step.id === stepId) && !steps.some(({ mends }) => mends === stepId);
    if (!isStanding) return refused({ key: "demands.no-such-answer" });
    const step = { kind: "mended" as const, words: cleanWords(words), mends: stepId };
    return done(await changeDemand(tx, viewer, row, { set: {}, action: "mend", step }));
  });
}
