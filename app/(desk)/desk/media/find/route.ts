import { viewer } from "@/app/session";
import { libraryPictures } from "@/newsroom/media/library-queries";

const SHOWN = 24;

/** Pictures of the library that may go into a story, newest first: `?q=` words. Each with its words, as JSON. */
export async function GET(request: Request): Promise<Response> {
  const asking = await viewer();
  const headers = { "cache-control": "private, no-store" };
  if (!asking) return Response.json({ pictures: [] }, { status: 401, headers });
  const words = new URL(request.url).searchParams.get("q") ?? "";
  const found = await libraryPictures(asking, { words, usable: true }, null, SHOWN);
  const pictures = found.map(({ id, alt, caption, credit }) => ({ mediaId: id, alt, caption, credit }));
  return Response.json({ pictures }, { headers });
}
