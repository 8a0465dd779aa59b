import { pictureAnswer } from "@/app/picture-answer";
import { previewShowsPicture } from "@/newsroom/access/preview";
import { pictureFile } from "@/newsroom/media/queries";

type Context = RouteContext<"/media/preview/[token]/[id]/[file]">;

/** A picture of a draft, for as long as the link that shows it lives. Nobody stores it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token, id, file } = await params;
  const sha256 = (await previewShowsPicture(token, id)) ? await pictureFile(id) : null;
  const answer = await pictureAnswer(sha256, file, "private, no-store");
  answer.headers.set("x-robots-tag", "noindex, noimageindex");
  return answer;
}
