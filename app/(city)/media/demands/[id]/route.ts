import { noPicture, servedPicture } from "@/app/picture-answer";
import { publicDemandPicture } from "@/newsroom/demands/picture-queries";
import { readDemandPicture } from "@/newsroom/demands/picture-store";

/** A picture of a demand that citizens see now. Everybody asks again each time, so that one taken down is gone. */
export async function GET(_: Request, { params }: RouteContext<"/media/demands/[id]">): Promise<Response> {
  const sha256 = await publicDemandPicture((await params).id);
  const bytes = sha256 && (await readDemandPicture(sha256));
  return bytes ? servedPicture(bytes, "webp", "public, max-age=0, s-maxage=1, must-revalidate") : noPicture();
}
