import { codeFrom } from "@/app/addresses";
import { voiceOf } from "@/app/citizen";
import { readPostedForm } from "@/app/posted-form";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { supportDemand } from "@/newsroom/demands/raise";

type Context = RouteContext<"/demands/[code]/support">;

/** One more voice; on to its receipt. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const code = codeFrom((await params).code);
  if (code === null) return refusedForm(404, "no-demand", "/demands");
  const form = await readPostedForm(request, ["token"]);
  if (!form.ok) return refusedForm(form.status, form.why, `/demands/${code}`);
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const outcome = await supportDemand(code, await voiceOf(request, form.fields), bucket);
  if (outcome.ok) return seeOther(`/track/${outcome.value.receipt}`);
  if (outcome.issues.some(({ key }) => key === "demands.counted-today"))
    return refusedForm(429, "counted", `/demands/${code}`);
  const isOften = outcome.issues.some(({ key }) => key === "comments.too-many");
  return isOften
    ? refusedForm(429, "too-often", `/demands/${code}`)
    : refusedForm(404, "no-demand", "/demands");
}

/** Nobody is counted by a link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const code = codeFrom((await params).code);
  return seeOther(code === null ? "/demands" : `/demands/${code}`);
}
