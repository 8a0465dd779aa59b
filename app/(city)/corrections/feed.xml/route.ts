import { correctionsAnswer } from "@/app/present/feed-answer";
import { FEED_LENGTH, readCorrections } from "@/app/reading";

export async function GET(): Promise<Response> {
  const corrections = await readCorrections(null, FEED_LENGTH);
  return correctionsAnswer(corrections.slice(0, FEED_LENGTH));
}
