import sharp, { type Sharp } from "sharp";
import { pictureKind } from "@/newsroom/media/kind";
import { done, type Outcome, refused } from "@/newsroom/outcome";

const MAX_PIXELS = 40_000_000;
const LEAST_WIDTH = 200;

// Loaders of formats nobody may send stay shut, whatever a file claims to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);

export interface UprightSize {
  width: number;
  height: number;
}

/**
 * How large a sent picture is once it stands upright; nothing is decoded, its header alone is read. Refuses with
 * media.too-large, -not-a-picture, -too-many-pixels, -too-small, -broken.
 */
export async function measurePicture(bytes: Buffer, mostBytes: number): Promise<Outcome<UprightSize>> {
  if (bytes.length > mostBytes)
    return refused({ key: "media.too-large", values: { most: mostBytes / 1024 / 1024 } });
  if (!pictureKind(bytes)) return refused({ key: "media.not-a-picture" });
  return sizeOf(bytes).catch(() => refused({ key: "media.broken" }));
}

async function sizeOf(bytes: Buffer): Promise<Outcome<UprightSize>> {
  // The header alone is read here, so a pixel bomb is refused before a pixel is decoded.
  const { width, height, orientation } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MAX_PIXELS)
    return refused({ key: "media.too-many-pixels", values: { most: MAX_PIXELS / 1_000_000 } });
  const upright = (orientation ?? 1) < 5 ? { width, height } : { width: height, height: width };
  if (upright.width < LEAST_WIDTH) return refused({ key: "media.too-small", values: { least: LEAST_WIDTH } });
  return done(upright);
}

/** A sent picture as we draw it: upright, at most this wide, without EXIF, GPS or profile. Throws where it is broken. */
export function redrawn(bytes: Buffer, width: number): Sharp {
  return sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb");
}
