import { noPicture, servedPicture } from "@/app/picture-answer";
import { viewer } from "@/app/session";
import { demandPictureFor } from "@/newsroom/demands/picture-queries";
import { readDemandPicture } from "@/newsroom/demands/picture-store";

/** A picture of a demand as the desk sees it, before citizens may: only for those who see the demand. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/desk/demands/pictures/[id]">,
): Promise<Response> {
  const { id } = await params;
  const asking = await viewer();
  const sha256 = asking && (await demandPictureFor(asking, id));
  const bytes = sha256 && (await readDemandPicture(sha256));
  return bytes ? servedPicture(bytes, "webp", "private, no-store") : noPicture();
}
