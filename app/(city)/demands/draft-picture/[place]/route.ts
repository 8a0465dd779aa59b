import { noPicture, servedPicture } from "@/app/picture-answer";
import { waitingPicture } from "@/newsroom/demands/kept-pictures";

type Context = RouteContext<"/demands/draft-picture/[place]">;

/** A picture that waits with a form that came back, for who has the form's address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const draft = new URL(request.url).searchParams.get("draft") ?? "";
  const bytes = await waitingPicture(draft, Number((await params).place));
  return bytes ? servedPicture(bytes, "webp", "no-store") : noPicture();
}
