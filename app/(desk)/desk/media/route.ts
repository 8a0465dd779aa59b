import { assertSameOrigin } from "@/app/forms";
import { viewer } from "@/app/session";
import { keepPicture } from "@/newsroom/media/keep";
import { MAX_BYTES } from "@/newsroom/media/render";
import type { Issue } from "@/newsroom/outcome";
import { sentenceOf } from "@/words/issue";

const FORM_AROUND = 64 * 1024;

/** Takes a picture for a story: multipart `file` and `organisationId`. Answers with its id and size, or with sentences. */
export async function POST(request: Request): Promise<Response> {
  await assertSameOrigin();
  const asking = await viewer();
  if (!asking) return refusal(401, { key: "general.not-allowed" });
  // The front counts the bytes as they come; this is for servers that stand without it.
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES + FORM_AROUND) {
    return refusal(413, { key: "media.too-large", values: { most: MAX_BYTES / 1024 / 1024 } });
  }
  const form = await request.formData().catch(() => null);
  const file = form?.get("file");
  const organisationId = form?.get("organisationId");
  if (!(file instanceof File) || typeof organisationId !== "string")
    return refusal(400, { key: "general.unreadable" });
  const kept = await keepPicture(asking, organisationId, Buffer.from(await file.arrayBuffer()));
  return kept.ok ? Response.json(kept.value, { status: 201 }) : refusal(422, ...kept.issues);
}

function refusal(status: number, ...issues: Issue[]): Response {
  return Response.json({ issues: issues.map(sentenceOf) }, { status });
}
