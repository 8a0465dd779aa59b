import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { commentPolicies } from "@/db/schema/comment-policies";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { hasForbiddenControls, hasLoneSurrogates, isBlank, lengthInLetters } from "@/newsroom/persian/blank";
import { isId } from "./comment";
import { mayReply } from "./permissions";
import { LONGEST_POLICY_REASON, type Policy } from "./policy";
import { mayChangePolicy, policiesFor } from "./policy-permissions";
import { policyOf } from "./policy-queries";
import { cleanWords } from "./requirements";
import { pagesWithComments } from "./tags";

/** The rule somebody sets for a story's comments. */
export interface Ruling {
  storyId: string;
  policy: Policy;
  /** Read by everybody; asked for by "closed", left unread by the others. */
  reason: string;
  /** The rule on the screen the decision was taken on. */
  instead: Policy;
}

/**
 * Sets how a public story takes comments from now on; what was sent before is decided as ever. Setting what holds already
 * is doing nothing. Refuses with general.not-found (not public, or nothing to do with its comments), general.not-allowed,
 * comments.closing-not-yours, comments.policy-changed (another rule holds meanwhile), comments.policy-reason-missing,
 * policy-reason-too-long and unreadable.
 */
export async function setPolicy(viewer: Viewer, ruling: Ruling): Promise<Outcome<Policy>> {
  if (!isId(ruling.storyId)) return refused({ key: "general.not-found" });
  const reason = ruling.policy === "closed" ? cleanWords(ruling.reason) : null;
  return db.transaction(async (tx) => {
    const story = await openStory(tx, ruling.storyId);
    if (!story || !mayReply(viewer, story.organisationId)) return refused({ key: "general.not-found" });
    if (!mayChangePolicy(viewer, story)) return refused({ key: "general.not-allowed" });
    const before = await policyOf(story.id, tx);
    if (before.policy !== ruling.instead) return refused({ key: "comments.policy-changed" });
    if (!policiesFor(viewer, story, before.policy).includes(ruling.policy))
      return refused({ key: "comments.closing-not-yours" });
    const issue = reason === null ? null : reasonIssue(ruling.reason);
    if (issue) return refused(issue);
    if (before.policy === ruling.policy && before.reason === reason) return done(ruling.policy);

    const row = { policy: ruling.policy, reason, by: viewer.personId, at: now() };
    await tx
      .insert(commentPolicies)
      .values({ storyId: story.id, ...row })
      .onConflictDoUpdate({ target: commentPolicies.storyId, set: row });
    await record(
      tx,
      {
        actor: { personId: viewer.personId, name: viewer.name },
        action: "comments.policy",
        subject: { kind: "story", id: story.id },
        from: before.policy,
        to: ruling.policy,
        reason,
      },
      { tags: pagesWithComments(story.code) },
    );
    return done(ruling.policy);
  });
}

// Held until the end: no comment slips in between a closing and its commit (place.ts holds it, too).
async function openStory(tx: Transaction, storyId: string) {
  const { id, code, standing, organisationId, livePartners: partners } = stories;
  const [story] = await tx
    .select({ id, code, standing, organisationId, partners })
    .from(stories)
    .where(eq(stories.id, storyId))
    .for("update");
  return story && (story.standing === "live" || story.standing === "withdrawn") ? story : null;
}

function reasonIssue(typed: string): Issue | null {
  const field = "reason";
  if (hasLoneSurrogates(typed) || hasForbiddenControls(typed)) return { key: "comments.unreadable", field };
  if (isBlank(typed)) return { key: "comments.policy-reason-missing", field };
  const isLong =
    typed.length > LONGEST_POLICY_REASON * 8 || lengthInLetters(cleanWords(typed)) > LONGEST_POLICY_REASON;
  return isLong
    ? { key: "comments.policy-reason-too-long", field, values: { most: LONGEST_POLICY_REASON } }
    : null;
}
