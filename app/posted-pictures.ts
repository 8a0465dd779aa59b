import { HEAVIEST_PICTURE, MOST_PICTURES } from "@/newsroom/demands/demand";
import {
  isForeign,
  MOST_BYTES,
  type PostedForm,
  readBytes,
  readPostedForm,
  type Unreadable,
} from "./posted-form";

const MULTIPART = /^multipart\/form-data\s*;\s*boundary="?([^";\s]{1,70})"?$/i;
const WHOLE = MOST_PICTURES * HEAVIEST_PICTURE + 64 * 1024;
const MOST_PARTS = 40;

/** A picture and the place of the form it came from. */
interface PostedPicture {
  place: number;
  bytes: Buffer;
}

export type PostedPictures =
  | { ok: true; fields: ReadonlyMap<string, string>; files: PostedPicture[] }
  | ({ ok: false } & Unreadable);

/**
 * A citizen's form that may bring pictures (`picture-1`, `picture-2` …). Its words are read as readPostedForm does, and are no
 * longer than there; a page kept from before, which sends words alone, is read too. What a picture is, is judged by its bytes later.
 */
export async function readPostedPictures(
  request: Request,
  names: readonly string[],
  isAlso: (name: string) => boolean,
): Promise<PostedPictures> {
  const type = request.headers.get("content-type") ?? "";
  const boundary = MULTIPART.exec(type)?.[1];
  if (!boundary) return withoutPictures(await readPostedForm(request, names, isAlso));
  if (isForeign(request)) return { ok: false, status: 403, why: "foreign" };

  const bytes = await readBytes(request, WHOLE);
  if (!bytes) return { ok: false, status: 413, why: "too-large" };
  const form = hasFewParts(bytes, boundary) ? await formOf(bytes, type) : null;
  if (!form) return { ok: false, status: 400, why: "unreadable" };
  if (lengthOfWords(form) > MOST_BYTES) return { ok: false, status: 413, why: "too-large" };
  const fields = fieldsOf(form, (name) => names.includes(name) || isAlso(name));
  const files = await filesOf(form);
  return fields && files ? { ok: true, fields, files } : { ok: false, status: 400, why: "unreadable" };
}

function withoutPictures(form: PostedForm): PostedPictures {
  return form.ok ? { ...form, files: [] } : form;
}

// Counted before they are taken apart: a form of a million parts would hold everybody up.
function hasFewParts(bytes: Buffer, boundary: string): boolean {
  const line = Buffer.from(`--${boundary}`);
  let from = 0;
  for (let parts = 0; parts <= MOST_PARTS; parts += 1) {
    const at = bytes.indexOf(line, from);
    if (at === -1) return true;
    from = at + line.length;
  }
  return false;
}

function formOf(bytes: Buffer, type: string): Promise<FormData | null> {
  return new Response(new Uint8Array(bytes), { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
}

function lengthOfWords(form: FormData): number {
  let length = 0;
  for (const [name, value] of form)
    if (typeof value === "string") length += Buffer.byteLength(name) + Buffer.byteLength(value);
  return length;
}

function fieldsOf(form: FormData, isRead: (name: string) => boolean): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || !isRead(name)) continue;
    // U+FFFD stands where the bytes were broken: what was sent must not change unseen.
    if (fields.has(name) || /[\0\ufffd]/.test(value)) return null;
    fields.set(name, value);
  }
  return fields;
}

async function filesOf(form: FormData): Promise<PostedPicture[] | null> {
  const files: PostedPicture[] = [];
  for (const [name, value] of form) {
    const place = Number(/^picture-([1-9])$/.exec(name)?.[1]);
    if (typeof value === "string" || !place || isNothing(value)) continue;
    if (files.some((file) => file.place === place)) return null;
    files.push({ place, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  return files;
}

// A place where nothing was chosen.
function isNothing({ name, size }: File): boolean {
  return name === "" && size === 0;
}
