import type { StoryPicture } from "@/components/stories/city/teaser";
import { type Format, widths } from "@/newsroom/media/picture";
import type { PictureSize } from "@/newsroom/media/queries";
import type { Picture } from "@/newsroom/stories/body";

/** A picture as a page shows it; null when its file is not known, so that no broken frame appears. */
export function shownPicture(
  picture: Picture,
  size: PictureSize | undefined,
  base = "/media",
): StoryPicture | null {
  if (!size) return null;
  const address = (width: number, format: Format) => `${base}/${picture.mediaId}/${width}.${format}`;
  const candidates = (format: Format) =>
    widths.map((width) => `${address(width, format)} ${Math.min(width, size.width)}w`).join(", ");
  return {
    src: address(800, "jpeg"),
    srcSet: candidates("jpeg"),
    sources: [
      { type: "image/avif", srcSet: candidates("avif") },
      { type: "image/webp", srcSet: candidates("webp") },
    ],
    width: size.width,
    height: size.height,
    ...(size.focalX === 50 && size.focalY === 50 ? {} : { focus: { x: size.focalX, y: size.focalY } }),
    alt: picture.decorative ? "" : picture.alt,
    credit: picture.credit,
    caption: picture.caption,
  };
}
