import type { Issue, Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DecidedOn } from "./decided-on";
import { notAhead } from "./schedule";
import type { OpenStory } from "./story";
import { changeTerms } from "./terms";

type Changed = Promise<Outcome<OpenStory>>;

const by = ["editor", "manager"] as const;

/**
 * Nobody publishes this story before a moment, by no button and no hour. Refuses with stories.time-missing, -past,
 * -too-far, stories.embargo-of-published (nothing unpublished is left to hold back), stories.after-schedule,
 * stories.after-expiry beside the issues of terms.ts.
 */
export function setEmbargo(viewer: Viewer, id: string, decidedOn: DecidedOn, until: Date | null): Changed {
  return changeTerms(viewer, id, decidedOn, {
    action: "story.embargo",
    by,
    refusal: (story) => refusalOf(story, until),
    columns: () => ({ embargoUntil: until, embargoBy: viewer.personId }),
    detail: { until: until?.toISOString() ?? null },
  });
}

/** Lifts the embargo at once. Refuses with stories.no-embargo beside the issues of terms.ts. */
export function liftEmbargo(viewer: Viewer, id: string, decidedOn: DecidedOn): Changed {
  return changeTerms(viewer, id, decidedOn, {
    action: "story.lift-embargo",
    by,
    refusal: (story) => (story.embargoUntil ? null : { key: "stories.no-embargo" }),
    columns: () => ({ embargoUntil: null, embargoBy: null }),
  });
}

function refusalOf(story: OpenStory, until: Date | null): Issue | null {
  const issue = notAhead(until);
  if (issue || !until) return issue;
  const field = "at";
  if (story.workingState === "published") return { key: "stories.embargo-of-published", field };
  if (story.scheduledFor && until > story.scheduledFor) return { key: "stories.after-schedule", field };
  return story.expiresAt && until >= story.expiresAt ? { key: "stories.after-expiry", field } : null;
}
