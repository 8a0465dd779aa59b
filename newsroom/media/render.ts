import { createHash } from "node:crypto";
import { measurePicture, redrawn } from "@/newsroom/drawing";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { type Format, formats, type Width, widths } from "./picture";

export const MAX_BYTES = 10 * 1024 * 1024;

export interface Rendition {
  width: Width;
  format: Format;
  bytes: Buffer;
}

export interface Rendered {
  sha256: string;
  width: number;
  height: number;
  renditions: Rendition[];
}

/** What names a picture's files: SHA-256 of the bytes that were sent. */
export function fingerprintOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Reads a picture and draws it anew in every width and format we serve: upright, without EXIF, GPS or profile, none
 * of the original's bytes kept. Refuses with media.too-large, -not-a-picture, -too-many-pixels, -too-small, -broken.
 */
export async function renderPicture(bytes: Buffer): Promise<Outcome<Rendered>> {
  const size = await measurePicture(bytes, MAX_BYTES);
  if (!size.ok) return size;
  return draw(bytes, size.value).then(done, () => refused({ key: "media.broken" }));
}

async function draw(bytes: Buffer, size: { width: number; height: number }): Promise<Rendered> {
  const renditions: Rendition[] = [];
  // One after the other: two cores are shared with everybody who reads at this moment.
  for (const width of widths) {
    for (const format of formats)
      renditions.push({ width, format, bytes: await rendition(bytes, width, format) });
  }
  const width = Math.min(size.width, widths[widths.length - 1] ?? size.width);
  return {
    sha256: fingerprintOf(bytes),
    width,
    height: Math.round((size.height * width) / size.width),
    renditions,
  };
}

const quality: Record<Format, object> = {
  avif: { quality: 55, effort: 1 },
  webp: { quality: 76, effort: 2 },
  jpeg: { quality: 80 },
};

function rendition(bytes: Buffer, width: Width, format: Format): Promise<Buffer> {
  return redrawn(bytes, width).toFormat(format, quality[format]).toBuffer();
}
