import { codeFrom } from "@/app/addresses";
import { commentsAnswer } from "@/app/present/feed-answer";
import { FEED_LENGTH, readStory } from "@/app/reading";
import { readNewestComments } from "@/app/reading-comments";

/** What citizens say under one story, as a feed; 404 where there is no story to read. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/news/[code]/comments/feed.xml">,
): Promise<Response> {
  const code = codeFrom((await params).code);
  const story = code === null ? null : await readStory(code);
  if (!story || story.standing === "removed") return new Response(null, { status: 404 });
  return commentsAnswer(story, await readNewestComments(story, FEED_LENGTH));
}
