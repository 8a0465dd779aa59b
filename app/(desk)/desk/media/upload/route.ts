import { assertSameOrigin } from "@/app/forms";
import { viewer } from "@/app/session";
import { keepPicture, listPicture } from "@/newsroom/media/keep";
import { alikePictures } from "@/newsroom/media/library-queries";
import { replacePicture } from "@/newsroom/media/remake";
import { MAX_BYTES } from "@/newsroom/media/render";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { sentenceOf } from "@/words/issue";

const FORM_AROUND = 64 * 1024;

/**
 * Takes a picture: multipart `file`, and where it goes: `organisationId` for a story of it, with `library` into its
 * library, or `replaces`, the picture whose place it takes. Answers with its id and size, whether it was `known` already
 * and the ids of those that look `alike`; or with sentences.
 */
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
  if (!form || !(file instanceof File)) return refusal(400, { key: "general.unreadable" });
  const kept = await keep(asking, form, Buffer.from(await file.arrayBuffer()));
  if (!kept.ok) return refusal(422, ...kept.issues);
  const alike = await alikePictures(asking, kept.value.id);
  return Response.json({ ...kept.value, alike: alike.map(({ id }) => id) }, { status: 201 });
}

async function keep(
  asking: Viewer,
  form: FormData,
  bytes: Buffer,
): Promise<Outcome<{ id: string; known: boolean }>> {
  const [organisationId, replaces] = ["organisationId", "replaces"].map((name) => form.get(name));
  if (typeof replaces === "string") return asNew(await replacePicture(asking, replaces, bytes));
  if (typeof organisationId !== "string") return refused({ key: "general.unreadable" });
  if (form.has("library")) return listPicture(asking, organisationId, bytes);
  return asNew(await keepPicture(asking, organisationId, bytes));
}

function asNew<T extends object>(kept: Outcome<T>): Outcome<T & { known: boolean }> {
  return kept.ok ? done({ ...kept.value, known: false }) : kept;
}

function refusal(status: number, ...issues: Issue[]): Response {
  return Response.json({ issues: issues.map(sentenceOf) }, { status });
}
