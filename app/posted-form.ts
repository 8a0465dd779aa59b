/** The most bytes the words of a form may have. */
export const MOST_BYTES = 16 * 1024;
const FORM = /^application\/x-www-form-urlencoded(?:\s*;\s*charset=utf-8)?$/i;

export type Unreadable = { status: 400 | 403 | 413 | 415; why: "unreadable" | "foreign" | "too-large" };
export type PostedForm = { ok: true; fields: ReadonlyMap<string, string> } | ({ ok: false } & Unreadable);

/**
 * A citizen's form as a plain browser sends it (urlencoded), read from its bytes: `names` are the fields it has,
 * everything else in it is left unread; `isAlso` says which others are read too. Refused are bytes that are not UTF-8, NUL, a field that comes twice, more
 * than 16 KB, another content type, and a form that another site sent. The front has refused most of these before;
 * this door stands by itself.
 */
export async function readPostedForm(
  request: Request,
  names: readonly string[],
  isAlso: (name: string) => boolean = () => false,
): Promise<PostedForm> {
  if (isForeign(request)) return { ok: false, status: 403, why: "foreign" };
  if (!FORM.test(request.headers.get("content-type") ?? ""))
    return { ok: false, status: 415, why: "unreadable" };

  const bytes = await readBytes(request, MOST_BYTES);
  if (!bytes) return { ok: false, status: 413, why: "too-large" };
  const fields = fieldsOf(bytes, (name) => names.includes(name) || isAlso(name));
  return fields ? { ok: true, fields } : { ok: false, status: 400, why: "unreadable" };
}

/** Does the browser say that another site's page sent this? Who says nothing is no browser and carries no one's authority. */
export function isForeign(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return true;
  const origin = request.headers.get("origin");
  if (origin === null || origin === "null") return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get("host");
}

/** The whole body, counted while it comes; null as soon as it is over `most`. */
export async function readBytes(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function fieldsOf(bytes: Buffer, isRead: (name: string) => boolean): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const pair of bytes.toString("latin1").split("&")) {
    const [name = "", value = ""] = halves(pair).map(decode);
    if (name === null || value === null) return null;
    if (!isRead(name)) continue;
    if (fields.has(name) || value.includes("\0")) return null;
    fields.set(name, value);
  }
  return fields;
}

function halves(pair: string): [string, string] {
  const sign = pair.indexOf("=");
  return sign === -1 ? [pair, ""] : [pair.slice(0, sign), pair.slice(sign + 1)];
}

// URLSearchParams would put U+FFFD where the bytes are broken; what was sent must not change unseen.
function decode(encoded: string): string | null {
  const plain = encoded.replaceAll("+", " ");
  const bytes = plain.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return null;
  }
}
