import { writerOf } from "@/app/citizen";
import { readPostedPictures } from "@/app/posted-pictures";
import { readSimilarDemands } from "@/app/reading-demands";
import { refusedForm, seeOther } from "@/app/refused-form";
import { addressBucket } from "@/newsroom/address-bucket";
import { type DemandDraft, keepDemandDraft } from "@/newsroom/demands/form-draft";
import { raiseDemand, unfitDemand } from "@/newsroom/demands/raise";
import { isTrapName, signsOf } from "@/newsroom/form-stamp";
import type { Issue } from "@/newsroom/outcome";

const FIELDS = ["title", "words", "name", "organisationId", "sure", "stamp", "browser", "proof"] as const;
const ALTS = ["alt-1", "alt-2", "alt-3"] as const;
const FORM = "/demands/new";

/** A citizen's demand arrives; on to its receipt, or back to the form: with what is missing, or with what others asked before. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedPictures(request, [...FIELDS, ...ALTS], isTrapName);
  if (!form.ok) return refusedForm(form.status, form.why, FORM);
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const [title = "", words = "", name = "", organisationId = ""] = FIELDS.map((field) =>
    form.fields.get(field),
  );
  const altAt = (place: number) => form.fields.get(`alt-${place}`) ?? "";
  const pictures = form.files.map((file) => ({ ...file, alt: altAt(file.place) }));
  const typed = { title, words, name, organisationId };
  const raised = { ...typed, pictures };
  const back = (issues: Issue[]) =>
    backToTheForm({ ...typed, alts: [1, 2, 3].map(altAt), pictures: pictures.length, issues }, bucket);
  const issues = await unfitDemand(raised);
  const isNew =
    issues.length > 0 || form.fields.has("sure") || (await readSimilarDemands(raised)).length === 0;
  if (issues.length > 0 || !isNew) return back(issues);
  const outcome = await raiseDemand({
    ...raised,
    addressBucket: bucket,
    proof: form.fields.get("proof") || null,
    ...(await writerOf(request, form.fields)),
    form: signsOf(form.fields),
  });
  return outcome.ok ? seeOther(`/track/${outcome.value.receipt}`) : back(outcome.issues);
}

async function backToTheForm(draft: DemandDraft, bucket: string | null): Promise<Response> {
  const id = await keepDemandDraft(draft, bucket);
  return id ? seeOther(`${FORM}?draft=${id}`) : refusedForm(429, "too-often", FORM);
}

/** The form has a page of its own. */
export async function GET(): Promise<Response> {
  return seeOther(FORM);
}
