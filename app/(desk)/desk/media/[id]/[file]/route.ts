import { pictureAnswer } from "@/app/picture-answer";
import { viewer } from "@/app/session";
import { pictureFileFor } from "@/newsroom/media/queries";

/** A picture as the desk sees it, public or not: only for those who may use it. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/desk/media/[id]/[file]">,
): Promise<Response> {
  const { id, file } = await params;
  const asking = await viewer();
  return pictureAnswer(asking && (await pictureFileFor(asking, id)), file, "private, no-store");
}
