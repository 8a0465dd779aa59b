import { storyAddress } from "@/app/addresses";
import { underComments } from "@/app/present/under-comments";
import { taskFor } from "@/app/proof-task";
import { readComments } from "@/app/reading-comments";
import { CommentSection } from "@/components/comments/comment-section";
import { proofPlace } from "@/newsroom/comments/comment";
import { draftOf } from "@/newsroom/comments/form-draft";
import { orderFrom } from "@/newsroom/comments/order";
import { makeFormStamp } from "@/newsroom/form-stamp";
import type { PublicStory } from "@/newsroom/stories/public-queries";

interface Props {
  story: PublicStory;
  search: Record<string, string | string[] | undefined>;
}

/** The comments under a story, and the form; a refused form comes back with its words. */
export async function CommentsUnder({ story, search }: Props) {
  const after = typeof search.after === "string" ? search.after : null;
  const order = orderFrom(search.sort);
  const { page, account, linked, featured, policy, pulse } = await readComments(story, after, order);
  const draft = typeof search.draft === "string" ? await draftOf(search.draft, story.code) : null;
  const href = storyAddress({ code: story.code, headline: story.content.headline });
  return (
    <CommentSection
      story={{ code: story.code, href, isOpen: story.standing === "live" }}
      policy={policy}
      pulse={pulse}
      order={order}
      account={account}
      page={page}
      featured={featured}
      isFirstPage={after === null}
      draft={draft}
      stamp={makeFormStamp()}
      under={underComments(linked)}
      task={await taskFor(draft, proofPlace(story.code))}
    />
  );
}
