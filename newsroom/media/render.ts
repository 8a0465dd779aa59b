import { createHash } from "node:crypto";
import sharp from "sharp";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { pictureKind } from "./kind";
import { type Format, formats, type Width, widths } from "./picture";

export const MAX_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 40_000_000;
const LEAST_WIDTH = 200;

// Loaders of formats nobody may send stay shut, whatever a file claims to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);

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
  if (bytes.length > MAX_BYTES)
    return refused({ key: "media.too-large", values: { most: MAX_BYTES / 1024 / 1024 } });
  if (!pictureKind(bytes)) return refused({ key: "media.not-a-picture" });
  try {
    const size = await sizeOf(bytes);
    return size.ok ? done(await draw(bytes, size.value)) : size;
  } catch {
    return refused({ key: "media.broken" });
  }
}

async function sizeOf(bytes: Buffer): Promise<Outcome<{ width: number; height: number }>> {
  // The header alone is read here, so a pixel bomb is refused before a pixel is decoded.
  const { width, height, orientation } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MAX_PIXELS)
    return refused({ key: "media.too-many-pixels", values: { most: MAX_PIXELS / 1_000_000 } });
  const upright = (orientation ?? 1) < 5 ? { width, height } : { width: height, height: width };
  if (upright.width < LEAST_WIDTH) return refused({ key: "media.too-small", values: { least: LEAST_WIDTH } });
  return done(upright);
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
  return sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .toFormat(format, quality[format])
    .toBuffer();
}
