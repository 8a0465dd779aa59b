import { Node } from "@tiptap/core";
import { previewAddress } from "@/components/media/preview-address";
import type { Picture } from "@/newsroom/stories/body";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    picture: { setPicture: (picture: Picture) => ReturnType };
  }
}

const kept = (name: string, fallback: string | boolean = "") => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => {
    const value = element.getAttribute(`data-${name}`);
    return typeof fallback === "boolean" ? value === "true" : (value ?? "");
  },
  renderHTML: () => ({}),
});

/** A picture between paragraphs. It names a picture of this house by id; no other address can be shown. */
export const PictureNode = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: kept("media"),
    alt: kept("alt"),
    decorative: kept("decorative", false),
    caption: kept("caption"),
    credit: kept("credit"),
  }),
  parseHTML: () => [{ tag: "figure[data-media]" }],
  renderHTML({ node }) {
    const { mediaId, alt, decorative, caption, credit } = node.attrs as Picture;
    const data = {
      "data-media": mediaId,
      "data-alt": alt,
      "data-decorative": String(decorative),
      "data-caption": caption,
      "data-credit": credit,
    };
    const words = [caption, credit].filter(Boolean).join(" — ");
    return [
      "figure",
      data,
      ["img", { src: previewAddress(mediaId, 800), alt: decorative ? "" : alt }],
      ["figcaption", {}, words],
    ];
  },
  addCommands() {
    return {
      setPicture:
        (picture) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: picture }),
    };
  },
});
