import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { emptyContent, type StoryContent } from "@/newsroom/stories/content";
import { templateFor } from "@/newsroom/templates/queries";
import { type Answers, type BeginStory, filled } from "@/newsroom/templates/template";
import type { Assignment } from "./assignment";
import { changeAssignment, type Decided } from "./change";
import { mayDo } from "./permissions";
import { assignmentFor } from "./queries";

const MOST = 1_000;

/** Takes an assignment that is with nobody. Refuses as change.ts does, and with planning.not-open. */
export function takeAssignment(viewer: Viewer, decided: Decided): Promise<Outcome<unknown>> {
  const set = { assigneeId: viewer.personId, state: "taken" as const, since: now() };
  return changeAssignment(viewer, decided, "take", () => done({ set }));
}

/** Says that an assignment is done. Refuses as change.ts does, and with planning.not-yours. */
export function finishAssignment(viewer: Viewer, decided: Decided): Promise<Outcome<unknown>> {
  const set = { state: "done" as const, since: now() };
  return changeAssignment(viewer, decided, "finish", () => done({ set }));
}

/** Puts an assignment aside, with a reason. Refuses as change.ts does, and with planning.reason-missing, -too-long. */
export function dropAssignment(viewer: Viewer, decided: Decided, reason: string): Promise<Outcome<unknown>> {
  return changeAssignment(viewer, decided, "drop", () => {
    if (isBlank(reason)) return refused({ key: "planning.reason-missing", field: "reason" });
    if (reason.length > MOST)
      return refused({ key: "planning.too-long", field: "reason", values: { most: MOST } });
    const set = { state: "dropped" as const, droppedReason: reason.trim(), since: now() };
    return done({ set, reason: reason.trim() });
  });
}

/**
 * Begins the story of an assignment of one's own from its template, and links the two. The assignment's id is the key of
 * the story, so that two clicks, or a second try after a broken one, make one story. Out comes its id.
 * Refuses as change.ts and `begin` do, and with planning.story-begun.
 */
export async function startStory(
  viewer: Viewer,
  decided: Decided,
  answers: Answers,
  begin: BeginStory,
): Promise<Outcome<string>> {
  const assignment = await assignmentFor(viewer, decided.id);
  if (assignment?.story && mayDo(viewer, assignment, "start")) return done(assignment.story.id);
  let storyId = "";
  const linked = await changeAssignment(viewer, decided, "start", async (present) => {
    if (present.hasStory) return refused({ key: "planning.story-begun" });
    const begun = await begin(viewer, present.id, await sheetFor(viewer, present, answers));
    if (!begun.ok) return begun;
    storyId = begun.value.id;
    return done({ set: { storyId } });
  });
  return linked.ok ? done(storyId) : theOther(viewer, decided.id, refused(...linked.issues));
}

// The other click of a double one came first: both lead to the one story.
async function theOther(viewer: Viewer, id: string, refusal: Outcome<never>): Promise<Outcome<string>> {
  const now = await assignmentFor(viewer, id);
  const isStale = !refusal.ok && refusal.issues.some(({ key }) => key === "planning.stale");
  return isStale && now?.story && mayDo(viewer, now, "start") ? done(now.story.id) : refusal;
}

async function sheetFor(viewer: Viewer, assignment: Assignment, answers: Answers): Promise<StoryContent> {
  const sheet = emptyContent(assignment.organisationId);
  const template = assignment.templateId ? await templateFor(viewer, assignment.templateId) : null;
  return template ? filled(template, answers, sheet) : { ...sheet, headline: assignment.title };
}
