import { demandsAnswer } from "@/app/present/demand-feeds";
import { FEED_LENGTH } from "@/app/reading";
import { readDemands } from "@/app/reading-demands";

/** What citizens ask, as a feed. */
export async function GET(): Promise<Response> {
  return demandsAnswer((await readDemands({}, null, FEED_LENGTH)).slice(0, FEED_LENGTH));
}
