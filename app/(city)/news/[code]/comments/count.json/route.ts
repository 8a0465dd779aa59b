import { codeFrom } from "@/app/addresses";
import { readStory } from "@/app/reading";
import { readCommentPulse } from "@/app/reading-comments";

/** How many comments everybody reads under a story, for the page's script that asks now and then; 404 where there is no story. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/news/[code]/comments/count.json">,
): Promise<Response> {
  const code = codeFrom((await params).code);
  const story = code === null ? null : await readStory(code);
  if (!story || story.standing === "removed") return new Response(null, { status: 404 });
  return Response.json(await readCommentPulse(story));
}
