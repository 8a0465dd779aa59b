import { foldKey } from "@/newsroom/persian/fold";
import type { Check } from "../check";
import { type PictureSpot, pictureSpots } from "./spots";

const FILE_NAME =
  /\.(?:jpe?g|png|webp|gif|avif|heic)\s*$|^(?:IMG|DSC|DCIM|photo|image|Screenshot)[-_ ]?\d+/iu;

/** Alternative text that is the name of a file. */
export const altIsFileName: Check = {
  key: "alt-is-file-name",
  group: "pictures",
  onSheet: ({ content }) =>
    pictureSpots(content)
      .filter(({ picture }) => FILE_NAME.test(picture.alt))
      .map(wholeAlt),
};

/** Alternative text that repeats the caption: heard twice, and the picture still not told. */
export const altIsCaption: Check = {
  key: "alt-is-caption",
  group: "pictures",
  onSheet: ({ content }) => pictureSpots(content).filter(repeatsCaption).map(wholeAlt),
};

function repeatsCaption({ picture: { alt, caption, decorative } }: PictureSpot): boolean {
  return !decorative && caption !== "" && foldKey(alt) === foldKey(caption);
}

const wholeAlt = ({ picture, number, at }: PictureSpot) => ({
  where: at("alt"),
  from: 0,
  to: picture.alt.length,
  values: { picture: number },
});
