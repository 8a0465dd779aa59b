import { type Format, formats, isWidth, type Width } from "@/newsroom/media/picture";
import { readRendition } from "@/newsroom/media/store";

/** The width and format of «800.webp»; null for anything we do not serve. */
function renditionFrom(file: string): { width: Width; format: Format } | null {
  const parts = /^(\d{3,4})\.([a-z]{4})$/.exec(file);
  const width = Number(parts?.[1]);
  const format = formats.find((one) => one === parts?.[2]);
  return isWidth(width) && format ? { width, format } : null;
}

/** A picture's bytes, or 404. Nothing that anybody sent is ever served as what it was: these are our own renditions. */
export async function pictureAnswer(
  sha256: string | null,
  file: string,
  cacheControl: string,
): Promise<Response> {
  const rendition = renditionFrom(file);
  const bytes = sha256 && rendition ? await readRendition(sha256, rendition.width, rendition.format) : null;
  return rendition && bytes ? servedPicture(bytes, rendition.format, cacheControl) : noPicture();
}

/** There is none, or none for whoever asks; nobody remembers that. */
export function noPicture(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}

/** Bytes that we drew ourselves, as a picture and nothing else. */
export function servedPicture(bytes: Buffer, format: Format, cacheControl: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": `image/${format}`,
      "content-length": String(bytes.length),
      "cache-control": cacheControl,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-site",
    },
  });
}
