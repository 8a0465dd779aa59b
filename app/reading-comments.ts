import type { PublicThread } from "@/newsroom/comments/comment";
import { featuredUnder } from "@/newsroom/comments/featured-queries";
import { newestComments } from "@/newsroom/comments/newest";
import type { CommentOrder } from "@/newsroom/comments/order";
import { policyOf } from "@/newsroom/comments/policy-queries";
import { publicComments } from "@/newsroom/comments/public";
import { commentPulse } from "@/newsroom/comments/pulse-queries";
import { demandsOfComments } from "@/newsroom/demands/source-queries";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { madeOf } from "./reading";

/** A page of the comments under a story in an order, how many there are in each state, on the first page those that stand first, and how the story takes new ones. */
export async function readComments(
  story: { id: string; code: number },
  after: string | null,
  order: CommentOrder,
) {
  madeOf(`story:${story.code}`);
  const [page, account, featured, policy, pulse] = await Promise.all([
    publicComments(story.id, after, order),
    accountOf(story.id),
    after === null ? featuredUnder(story.id) : [],
    policyOf(story.id),
    commentPulse(story.id),
  ]);
  return { page, account, featured, policy, pulse, linked: await demandsOfComments(idsIn(page.threads)) };
}

/** How a story takes comments, where its comments are not read. */
export function readCommentPolicy(story: { id: string; code: number }) {
  madeOf(`story:${story.code}`);
  return policyOf(story.id);
}

/** How many comments everybody reads under a story. */
export function readCommentPulse(story: { id: string; code: number }) {
  madeOf(`story:${story.code}`);
  return commentPulse(story.id);
}

/** The demands that these public comments of a story are linked to; its own tag renews them. */
export function readLinkedDemands(story: { code: number }, threads: readonly PublicThread[]) {
  madeOf(`story:${story.code}`);
  return demandsOfComments(idsIn(threads));
}

function idsIn(threads: readonly PublicThread[]): string[] {
  return threads.flatMap(({ comment, replies }) => [comment, ...replies].map(({ id }) => id));
}

/** The newest words under a story. */
export function readNewestComments(story: { id: string; code: number }, limit: number) {
  madeOf(`story:${story.code}`);
  return newestComments(story.id, limit);
}
