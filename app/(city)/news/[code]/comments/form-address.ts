import { storyAddress } from "@/app/addresses";
import { isId } from "@/newsroom/comments/comment";
import type { Issue } from "@/newsroom/outcome";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";

/**
 * The page with the form a refused comment goes back to: the thread's for an answer, else the story's. Null when the
 * story is not, or no longer, public.
 */
export async function formAddress(
  code: number,
  parentId: string | null,
  issues: Issue[],
): Promise<string | null> {
  const story = await publicStoryByCode(code);
  if (!story || story.standing === "removed") return null;
  const isThreadThere = !issues.some((issue) => issue.key === "comments.parent-missing");
  if (parentId && isId(parentId) && isThreadThere) return `/news/${code}/comments/${parentId}`;
  return storyAddress({ code, headline: story.content.headline });
}
