import { noPicture, servedPicture } from "@/app/picture-answer";
import { ownDemandPicture } from "@/newsroom/demands/picture-queries";
import { readDemandPicture } from "@/newsroom/demands/picture-store";

type Context = RouteContext<"/track/[receipt]/pictures/[id]">;

/** A picture of a demand for who raised it, whether others see it or not. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { receipt, id } = await params;
  const sha256 = await ownDemandPicture(receipt, id);
  const bytes = sha256 && (await readDemandPicture(sha256));
  return bytes ? servedPicture(bytes, "webp", "no-store") : noPicture();
}
