import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { City } from "@/app/(city)/city";
import { codeFrom, storyAddress } from "@/app/addresses";
import { underComments } from "@/app/present/under-comments";
import { taskFor } from "@/app/proof-task";
import { readStory } from "@/app/reading";
import { readCommentPolicy, readLinkedDemands } from "@/app/reading-comments";
import { ThreadPage } from "@/components/comments/thread-page";
import { proofPlace } from "@/newsroom/comments/comment";
import { draftOf } from "@/newsroom/comments/form-draft";
import { placeOfReply } from "@/newsroom/comments/permalink";
import { publicThread } from "@/newsroom/comments/public";
import { makeFormStamp } from "@/newsroom/form-stamp";
import { commentWords } from "@/words/fa/comments";

type Props = PageProps<"/news/[code]/comments/[comment]">;

// The same words stand under the story; search engines are shown them there.
export const metadata: Metadata = { title: commentWords.threadTitle, robots: { index: false, follow: true } };

/** One comment with all its answers, and the form that answers it. */
export default async function CommentPage({ params, searchParams }: Props) {
  const { code, comment } = await params;
  const { after, draft } = await searchParams;
  const storyCode = codeFrom(code);
  const story = storyCode === null ? null : await readStory(storyCode);
  if (!story || story.standing === "removed") notFound();
  const refused = typeof draft === "string" ? await draftOf(draft, story.code) : null;
  // Part of the story: its tag, named by readStory, is this page's too.
  const thread = await publicThread(story.id, comment, typeof after === "string" ? after : null);
  if (!thread && !refused) {
    const place = await placeOfReply(story.id, comment);
    if (!place) notFound();
    const page = place.after ? `?after=${place.after}` : "";
    redirect(`/news/${story.code}/comments/${place.parentId}${page}#comment-${comment}`);
  }

  const linked = await readLinkedDemands(story, thread ? [thread] : []);
  const { headline } = story.content;
  const shown = {
    code: story.code,
    headline,
    href: storyAddress({ code: story.code, headline }),
    isOpen: story.standing === "live",
  };
  return (
    <City>
      <ThreadPage
        policy={await readCommentPolicy(story)}
        story={shown}
        parentId={comment}
        thread={thread}
        draft={refused}
        stamp={makeFormStamp()}
        under={underComments(linked)}
        task={await taskFor(refused, proofPlace(story.code))}
      />
    </City>
  );
}
