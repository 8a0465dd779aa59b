import { viewerAtTheDoor } from "@/app/forms";
import { autosaveStory } from "@/newsroom/stories/autosave";
import { typedSchema } from "../typed";

/** Keeps what is being typed beside the history. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/desk/stories/[id]/autosave">,
): Promise<Response> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return Response.json(asking, { status: 401 });
  const read = typedSchema.safeParse(await request.json().catch(() => null));
  if (!read.success) return new Response(null, { status: 400 });
  const outcome = await autosaveStory(asking.value, (await params).id, read.data);
  return Response.json(outcome, { status: outcome.ok ? 200 : 409 });
}
