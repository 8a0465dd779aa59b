import { rssAnswer } from "@/app/present/feed-answer";
import { FEED_LENGTH, readStories } from "@/app/reading";
import { frameWords } from "@/words/fa/frame";

export async function GET(): Promise<Response> {
  return rssAnswer(frameWords.siteTitle, "", await readStories({}, null, FEED_LENGTH));
}
