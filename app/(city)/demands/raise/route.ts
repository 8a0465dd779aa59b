import { writerOf } from "@/app/citizen";
import { readPostedPictures } from "@/app/posted-pictures";
import { readSimilarDemands } from "@/app/reading-demands";
import { refusedForm, seeOther } from "@/app/refused-form";
import { keptOf, picturePlaces, waitingFields } from "@/app/waiting-pictures";
import { addressBucket } from "@/newsroom/address-bucket";
import { dropDemandDraft, keepDemandDraft } from "@/newsroom/demands/form-draft";
import { type KeptPicture, keepPictures } from "@/newsroom/demands/kept-pictures";
import type { SentPicture } from "@/newsroom/demands/pictures";
import { raiseDemand, unfitDemand } from "@/newsroom/demands/raise";
import { isTrapName, signsOf } from "@/newsroom/form-stamp";
import type { Issue } from "@/newsroom/outcome";

const TYPED = ["title", "words", "name", "organisationId"] as const;
const FIELDS = [...TYPED, "sure", "stamp", "browser", "proof", "draft", ...waitingFields];
const ALTS = ["alt-1", "alt-2", "alt-3"];
const FORM = "/demands/new";

/** A citizen's demand arrives; on to its receipt, or back to the form: with what is missing, or with what others asked before. */
export async function POST(request: Request): Promise<Response> {
  const form = await readPostedPictures(request, [...FIELDS, ...ALTS], isTrapName);
  if (!form.ok) return refusedForm(form.status, form.why, FORM);
  const { fields, files } = form;
  const bucket = await addressBucket(request.headers.get("x-meydan-address"));
  const { kept, lost } = await keptOf(fields, files);
  const pictures = files.map((file) => ({ ...file, alt: fields.get(`alt-${file.place}`) ?? "" }));
  const raised = { ...typedIn(fields), pictures, kept };
  const issues = [...(await unfitDemand(raised)), ...lost];
  const isNew = issues.length > 0 || fields.has("sure") || (await readSimilarDemands(raised)).length === 0;
  if (issues.length > 0 || !isNew) return backToTheForm({ fields, pictures, kept, issues }, bucket);
  const outcome = await raiseDemand({
    ...raised,
    addressBucket: bucket,
    proof: fields.get("proof") || null,
    ...(await writerOf(request, fields)),
    form: signsOf(fields),
  });
  if (!outcome.ok) return backToTheForm({ fields, pictures, kept, issues: outcome.issues }, bucket);
  await dropDemandDraft(fields.get("draft"));
  return seeOther(`/track/${outcome.value.receipt}`);
}

function typedIn(fields: ReadonlyMap<string, string>) {
  const [title = "", words = "", name = "", organisationId = ""] = TYPED.map((field) => fields.get(field));
  return { title, words, name, organisationId };
}

interface Refused {
  fields: ReadonlyMap<string, string>;
  pictures: readonly SentPicture[];
  kept: readonly KeptPicture[];
  issues: Issue[];
}

async function backToTheForm(
  { fields, pictures, kept, issues }: Refused,
  bucket: string | null,
): Promise<Response> {
  const alts = picturePlaces.map((place) => fields.get(`alt-${place}`) ?? "");
  const count = pictures.length + kept.length;
  const id = await keepDemandDraft({ ...typedIn(fields), alts, pictures: count, issues }, bucket);
  if (!id) return refusedForm(429, "too-often", FORM);
  const waiting = kept.map(({ alt: _, ...picture }) => picture);
  await keepPictures(id, waiting, pictures, bucket);
  return seeOther(`${FORM}?draft=${id}`);
}

/** The form has a page of its own. */
export async function GET(): Promise<Response> {
  return seeOther(FORM);
}
