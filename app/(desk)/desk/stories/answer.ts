import type { DeskAnswer } from "@/components/stories/desk/desk-story";
import type { Issue } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { baseFor } from "./base";
import { deskStoryFor } from "./desk-story";

/** The session ended while somebody was writing: their words stay where they are. */
export function signedOut(issues: Issue[]): DeskAnswer {
  return { ok: false, issues, newest: null, signedOut: true };
}

/**
 * What the screen is told: the story as it is now, and why nothing was done where nothing was; then also the text that
 * `decidedOn` was, on which the two can be joined.
 */
export async function answerTo(
  viewer: Viewer,
  id: string | null,
  outcome: { ok: true } | { ok: false; issues: Issue[] },
  decidedOn: unknown = null,
): Promise<DeskAnswer> {
  const newest = id === null ? null : await deskStoryFor(viewer, id);
  if (!outcome.ok) {
    const base =
      newest && newest.story.number !== decidedOn ? await baseFor(viewer, newest.story.id, decidedOn) : null;
    return { ok: false, issues: outcome.issues, newest: newest && { ...newest, base } };
  }
  if (!newest) return { ok: false, issues: [{ key: "general.not-found" }], newest: null };
  return { ok: true, story: newest.story };
}
