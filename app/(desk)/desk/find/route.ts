import { viewer } from "@/app/session";
import { findStories } from "@/newsroom/stories/find";

const LONGEST = 100;

/** The stories that answer to `words`, for the palette. Nothing to whoever is not signed in. */
export async function GET(request: Request): Promise<Response> {
  const asking = await viewer();
  const headers = { "cache-control": "private, no-store" };
  if (!asking) return Response.json([], { status: 401, headers });
  const words = new URL(request.url).searchParams.get("words") ?? "";
  return Response.json(await findStories(asking, words.slice(0, LONGEST)), { headers });
}
