import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { type DecidedRow, MOST_PICKED, type PickedComment } from "./bulk";
import type { Decision } from "./comment";
import { decideComment } from "./decide";
import { firstWordsOf } from "./queue";
import { undoDecision } from "./undo";

/**
 * Takes one decision on each picked comment, each by its own verb and in its own transaction, so that one refusal stops
 * none of the others. Refuses as a whole with comments.nothing-picked, comments.too-many-picked.
 */
export function decideInBulk(
  viewer: Viewer,
  decision: Decision,
  picks: readonly PickedComment[],
  reason: string,
): Promise<Outcome<DecidedRow[]>> {
  return eachOf(viewer, picks, ({ id, version }) =>
    decideComment(viewer, { commentId: id, decision, version, reason }),
  );
}

/** Takes the decisions of one bulk back, row by row (undo.ts). Refuses as a whole as decideInBulk does. */
export function undoInBulk(viewer: Viewer, picks: readonly PickedComment[]): Promise<Outcome<DecidedRow[]>> {
  return eachOf(viewer, picks, ({ id, version }) => undoDecision(viewer, id, version));
}

async function eachOf(
  viewer: Viewer,
  picks: readonly PickedComment[],
  take: (pick: PickedComment) => Promise<Outcome<unknown>>,
): Promise<Outcome<DecidedRow[]>> {
  const chosen = new Map(picks.map((pick) => [pick.id, pick]));
  if (chosen.size === 0) return refused({ key: "comments.nothing-picked" });
  if (chosen.size > MOST_PICKED)
    return refused({ key: "comments.too-many-picked", values: { most: MOST_PICKED } });
  const rows: DecidedRow[] = [];
  for (const pick of chosen.values()) {
    const outcome = await take(pick);
    const words = await firstWordsOf(viewer, pick.id);
    const version = outcome.ok && pick.version !== null ? pick.version + 1 : null;
    rows.push({ id: pick.id, words, version, issues: outcome.ok ? [] : outcome.issues });
  }
  return done(rows);
}
