import { foldKey } from "@/newsroom/persian/fold";
import { picturesOf } from "@/newsroom/stories/content";
import type { Check } from "../check";

const FILE_NAME =
  /\.(?:jpe?g|png|webp|gif|avif|heic)\s*$|^(?:IMG|DSC|DCIM|photo|image|Screenshot)[-_ ]?\d+/iu;

/** Alternative text that is the name of a file. */
export const altIsFileName: Check = {
  key: "alt-is-file-name",
  group: "pictures",
  onSheet: ({ content }) =>
    picturesOf(content).flatMap(({ alt }, index) =>
      FILE_NAME.test(alt)
        ? [
            {
              where: { part: "picture", index, name: "alt" },
              from: 0,
              to: alt.length,
              values: { picture: index + 1 },
            },
          ]
        : [],
    ),
};

/** Alternative text that repeats the caption: heard twice, and the picture still not told. */
export const altIsCaption: Check = {
  key: "alt-is-caption",
  group: "pictures",
  onSheet: ({ content }) =>
    picturesOf(content).flatMap(({ alt, caption, decorative }, index) =>
      !decorative && caption !== "" && foldKey(alt) === foldKey(caption)
        ? [
            {
              where: { part: "picture", index, name: "alt" },
              from: 0,
              to: alt.length,
              values: { picture: index + 1 },
            },
          ]
        : [],
    ),
};
