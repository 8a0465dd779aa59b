import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { cleanHtml } from "./clean-html";
import { normaliseSlice } from "./normalise-slice";
import { plainLines } from "./plain-lines";

interface Options {
  /** Told how many pictures from elsewhere were left out. */
  onPicturesDropped: (count: number) => void;
  /** Given the picture files of a paste or a drop. */
  onFiles: (files: File[]) => void;
}

/** How text and pictures come in from outside: clean, whole, and through the house's own picture store. */
export const Paste = Extension.create<Options>({
  name: "cleanPaste",
  addOptions: () => ({ onPicturesDropped: () => undefined, onFiles: () => undefined }),
  addProseMirrorPlugins() {
    const { onFiles, onPicturesDropped } = this.options;
    return [
      new Plugin({
        props: {
          transformPastedHTML(html) {
            const clean = cleanHtml(html);
            if (clean.picturesDropped > 0) onPicturesDropped(clean.picturesDropped);
            return clean.html;
          },
          transformPastedText: plainLines,
          transformPasted: normaliseSlice,
          handleDOMEvents: {
            paste: (_, event) => takeFiles(event, event.clipboardData, onFiles),
            drop: (view, event) => !view.dragging && takeFiles(event, event.dataTransfer, onFiles),
          },
        },
      }),
    ];
  },
});

function takeFiles(event: Event, data: DataTransfer | null, onFiles: Options["onFiles"]): boolean {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"));
  // Word adds a drawing of the text it copies; where there are words, the words are meant.
  if (!data || files.length === 0 || hasWords(data)) return false;
  event.preventDefault();
  onFiles(files);
  return true;
}

function hasWords(data: DataTransfer): boolean {
  const page = new DOMParser().parseFromString(data.getData("text/html"), "text/html");
  return (page.body.textContent ?? "").trim() !== "" || data.getData("text/plain").trim() !== "";
}
