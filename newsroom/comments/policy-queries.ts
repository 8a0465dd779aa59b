import { eq, sql } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { commentPolicies } from "@/db/schema/comment-policies";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/people/person";
import { isLiveRevision, liveRevision } from "@/newsroom/stories/rows";
import { mayReply } from "./permissions";
import { type Policy, policies, type StoryPolicy, usualPolicy } from "./policy";
import { policiesFor } from "./policy-permissions";

/** How a story takes comments. */
export async function policyOf(storyId: string, reader: Reader = db): Promise<StoryPolicy> {
  const { policy, reason, at } = commentPolicies;
  const [row] = await reader
    .select({ policy, reason, at })
    .from(commentPolicies)
    .where(eq(commentPolicies.storyId, storyId));
  return row ?? usualPolicy;
}

/** The rule of a public story at the desk, with those this viewer may set. */
export interface DeskPolicy extends StoryPolicy {
  story: { id: string; code: number; headline: string };
  choices: Policy[];
}

/** The rule of the public story with this news code; null for who has nothing to do with its comments. */
export async function deskPolicy(viewer: Viewer, code: number): Promise<DeskPolicy | null> {
  const [story] = await db
    .select({
      id: stories.id,
      code: stories.code,
      headline: sql<string | null>`${liveRevision.content}->>'headline'`,
      organisationId: stories.organisationId,
      partners: stories.livePartners,
    })
    .from(stories)
    .innerJoin(liveRevision, isLiveRevision)
    .where(eq(stories.code, code));
  if (!story || !mayReply(viewer, story.organisationId)) return null;
  const present = await policyOf(story.id);
  const { id, headline } = story;
  const choices = policies.filter((policy) => policiesFor(viewer, story, present.policy).includes(policy));
  return { ...present, story: { id, code, headline: headline ?? "" }, choices };
}
