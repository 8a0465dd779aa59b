import { rssAnswer } from "@/app/present/feed-answer";
import { FEED_LENGTH, readStories } from "@/app/reading";

export async function GET(): Promise<Response> {
  return rssAnswer(null, "", await readStories({}, null, FEED_LENGTH));
}
