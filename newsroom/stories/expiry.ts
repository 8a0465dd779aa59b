import { type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import type { DecidedOn } from "./decided-on";
import { redirectTarget } from "./redirect";
import { notAhead } from "./schedule";
import type { OpenStory } from "./story";
import { changeTerms } from "./terms";

type Changed = Promise<Outcome<OpenStory>>;

const by = ["manager"] as const;
const LONGEST_REASON = 1_000;

/** When a story leaves the site by itself, why, and where its readers go then (a path of this site, or nowhere). */
export interface Expiry {
  at: Date | null;
  reason: string;
  redirect: string;
}

/**
 * Sets the moment at which a live story, or one that is to go out, is taken off the site. Refuses with
 * stories.time-missing, -past, -too-far, stories.expiry-of-draft, stories.before-schedule, stories.before-embargo-end,
 * stories.reason-missing, the issues of redirect.ts, beside those of terms.ts.
 */
export async function setExpiry(viewer: Viewer, id: string, decidedOn: DecidedOn, expiry: Expiry): Changed {
  const reason = normalise(expiry.reason).trim().slice(0, LONGEST_REASON);
  if (isBlank(reason)) return refused({ key: "stories.reason-missing", field: "reason" });
  const target = await redirectTarget(id, expiry.redirect);
  if (!target.ok) return target;
  const columns = {
    expiresAt: expiry.at,
    expiresBy: viewer.personId,
    expiryReason: reason,
    expiryRedirect: target.value,
  };
  return changeTerms(viewer, id, decidedOn, {
    action: "story.expiry",
    by,
    refusal: (story) => refusalOf(story, expiry.at),
    columns: () => columns,
    reason,
    detail: { at: expiry.at?.toISOString() ?? null, redirect: target.value },
  });
}

/** The story stays for good. Refuses with stories.no-expiry beside the issues of terms.ts. */
export function liftExpiry(viewer: Viewer, id: string, decidedOn: DecidedOn): Changed {
  return changeTerms(viewer, id, decidedOn, {
    action: "story.lift-expiry",
    by,
    refusal: (story) => (story.expiresAt ? null : { key: "stories.no-expiry" }),
    columns: () => withoutExpiry,
  });
}

export const withoutExpiry = { expiresAt: null, expiresBy: null, expiryReason: null, expiryRedirect: null };

function refusalOf(story: OpenStory, at: Date | null): Issue | null {
  const issue = notAhead(at);
  if (issue || !at) return issue;
  const field = "at";
  const isToGoOut = ["approved", "scheduled"].includes(story.workingState) && story.standing === "none";
  if (story.standing !== "live" && !isToGoOut) return { key: "stories.expiry-of-draft", field };
  if (story.scheduledFor && at <= story.scheduledFor) return { key: "stories.before-schedule", field };
  return story.embargoUntil && at <= story.embargoUntil ? { key: "stories.before-embargo-end", field } : null;
}
