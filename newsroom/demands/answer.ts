import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db";
import { demandSteps } from "@/db/schema/demands";
import { now } from "@/newsroom/clock";
import { cleanWords, wordsIssue } from "@/newsroom/comments/requirements";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { type DemandAction, demandLife, leadsFrom } from "./demand";
import type { DemandRow } from "./desk-demand";
import { mayAnswer } from "./permissions";
import { takeStep } from "./take";

const rule = { may: mayAnswer, from: ["public"] } as const;

/**
 * The organisation says how far it is, with an answer everybody reads: taken up, a word in between, «اعلام انجام», or why it
 * will not be. Refuses as takeStep does, with demands.words-missing and the issues of a comment's words.
 */
export function answerDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  action: DemandAction,
  words: string,
): Promise<Outcome<number>> {
  return takeStep(viewer, { id, version }, rule, async (_, row) => {
    if (!leadsFrom(action, row.state)) return { key: "demands.not-now" };
    const { to, needsWords } = demandLife[action];
    if (needsWords && isBlank(words)) return { key: "demands.words-missing", field: "words" };
    const issue = isBlank(words) ? null : wordsIssue(words);
    if (issue) return issue;
    const ends = to === "done" || to === "declined";
    return {
      set: { state: to, endedAt: ends ? now() : null },
      action,
      step: { kind: to, words: isBlank(words) ? "" : cleanWords(words) },
    };
  });
}

/**
 * Puts an answer right; the old words stay in the timeline, struck out. Refuses as takeStep does, with the issues of a
 * comment's words and demands.no-such-answer.
 */
export function mendAnswer(
  viewer: Viewer,
  id: string,
  version: number | null,
  stepId: string,
  words: string,
): Promise<Outcome<number>> {
  return takeStep(viewer, { id, version }, rule, async (tx, row) => {
    const issue = wordsIssue(words);
    if (issue) return issue;
    if (!(await isStanding(tx, row, stepId))) return { key: "demands.no-such-answer" };
    return { set: {}, action: "mend", step: { kind: "mended", words: cleanWords(words), mends: stepId } };
  });
}

// An answer of the organisation that has the demand now, which no other answer has replaced.
async function isStanding(tx: Transaction, row: DemandRow, stepId: string): Promise<boolean> {
  const steps = await tx
    .select({ id: demandSteps.id, mends: demandSteps.mends })
    .from(demandSteps)
    .where(
      and(
        eq(demandSteps.demandId, row.id),
        eq(demandSteps.organisationId, row.organisationId),
        inArray(demandSteps.kind, ["in-progress", "done", "declined", "mended"]),
      ),
    );
  return steps.some((step) => step.id === stepId) && !steps.some(({ mends }) => mends === stepId);
}
