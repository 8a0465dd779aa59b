import { pictureAnswer } from "@/app/picture-answer";
import { publicPictureFile } from "@/newsroom/media/queries";

/** A picture of a public story. Shared caches ask again each second, so that one taken down is gone. */
export async function GET(_: Request, { params }: RouteContext<"/media/[id]/[file]">): Promise<Response> {
  const { id, file } = await params;
  return pictureAnswer(await publicPictureFile(id), file, "public, max-age=600, s-maxage=1");
}
