import { exportComment } from "@/newsroom/comments/export";

type Context = RouteContext<"/track/[receipt]/export">;

/** Everything kept of a comment, as a file for who holds its receipt; 404 without one. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const kept = await exportComment((await params).receipt);
  if (!kept) return new Response(null, { status: 404 });
  return Response.json(kept, {
    headers: {
      "content-disposition": 'attachment; filename="meydan-comment.json"',
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    },
  });
}
