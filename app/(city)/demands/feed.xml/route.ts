import { demandsAnswer } from "@/app/present/demand-feeds";
import { FEED_LENGTH, readDemands } from "@/app/reading";

/** What citizens ask, as a feed. */
export async function GET(): Promise<Response> {
  return demandsAnswer((await readDemands({}, null, FEED_LENGTH)).slice(0, FEED_LENGTH));
}
