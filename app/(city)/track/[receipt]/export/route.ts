import { exportComment } from "@/newsroom/comments/export";
import { exportFromDemand } from "@/newsroom/demands/export-queries";

type Context = RouteContext<"/track/[receipt]/export">;

/** Everything kept of a comment or a demand, as a file for who holds its receipt; 404 without one. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { receipt } = await params;
  const kept = (await exportComment(receipt)) ?? (await exportFromDemand(receipt));
  if (!kept) return new Response(null, { status: 404 });
  return Response.json(kept, {
    headers: {
      "content-disposition": 'attachment; filename="meydan.json"',
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    },
  });
}
