import { topicAddress } from "@/app/addresses";
import { rssAnswer } from "@/app/present/feed-answer";
import { FEED_LENGTH, readStories, readTopic } from "@/app/reading";

export async function GET(
  _: Request,
  { params }: RouteContext<"/topics/[slug]/feed.xml">,
): Promise<Response> {
  const topic = await readTopic((await params).slug);
  if (!topic) return new Response(null, { status: 404 });
  return rssAnswer(
    topic.name,
    topicAddress(topic.slug),
    await readStories({ topicSlug: topic.slug }, null, FEED_LENGTH),
  );
}
