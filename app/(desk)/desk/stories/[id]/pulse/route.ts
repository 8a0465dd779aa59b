import { z } from "zod";
import { viewerAtTheDoor } from "@/app/forms";
import { autosaveStory } from "@/newsroom/stories/autosave";
import { beat, leave } from "@/newsroom/stories/presence";
import { typedSchema } from "../typed";

const beatSchema = z.object({
  entry: z.string(),
  visit: z.string(),
  writing: z.boolean(),
  over: z.boolean(),
});
const leaveSchema = z.object({ leaving: z.string(), visit: z.string(), typed: typedSchema.nullable() });

/** A sign of life of an open story screen, every few seconds; out comes who else is there. The last one says goodbye. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/desk/stories/[id]/pulse">,
): Promise<Response> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return Response.json(asking, { status: 401 });
  const { id } = await params;
  const sent: unknown = await request.json().catch(() => null);
  const leaving = leaveSchema.safeParse(sent);
  if (leaving.success) {
    const { leaving: entry, visit, typed } = leaving.data;
    if (typed) await autosaveStory(asking.value, id, typed);
    await leave(asking.value, id, { entry, visit });
    return new Response(null, { status: 204 });
  }
  const read = beatSchema.safeParse(sent);
  if (!read.success) return new Response(null, { status: 400 });
  const outcome = await beat(asking.value, id, read.data);
  return Response.json(outcome, { status: outcome.ok ? 200 : 409 });
}
