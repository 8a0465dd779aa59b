import { codeFrom } from "@/app/addresses";
import { demandAnswer } from "@/app/present/demand-feeds";
import { readDemand } from "@/app/reading-demands";

/** What happens to one demand, as a feed, and where it went on after it was merged; 404 where there is none to read. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/demands/[code]/feed.xml">,
): Promise<Response> {
  const code = codeFrom((await params).code);
  const demand = code === null ? null : await readDemand(code);
  if (!demand) return new Response(null, { status: 404 });
  return demandAnswer(demand, demand.mergedInto ? await readDemand(demand.mergedInto.code) : null);
}
