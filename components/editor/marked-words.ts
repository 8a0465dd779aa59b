import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Anchor, anchorAt, findAnchor } from "@/newsroom/stories/remarks/anchor";

/** Words of the text that somebody said something about. They are shown, never kept in the text. */
export interface MarkedWords {
  id: string;
  anchor: Anchor;
  isSuggestion: boolean;
}

const key = new PluginKey<DecorationSet>("marked-words");

/** Underlines the words that remarks stand on; `now` is asked whenever `showMarked` says that they changed. */
export function markedWords(now: () => readonly MarkedWords[]) {
  return Extension.create({
    name: "marked-words",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => draw(doc, now()),
          apply: (transaction, before) =>
            transaction.getMeta(key)
              ? draw(transaction.doc, now())
              : before.map(transaction.mapping, transaction.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  });
}

/** The marked words changed: they are looked for anew. */
export function showMarked({ state, view }: Editor): void {
  view.dispatch(state.tr.setMeta(key, true).setMeta("addToHistory", false));
}

/** The words that are chosen in the text now, with what stands around them; null when none are. */
export function chosenWords({ state: { doc, selection } }: Editor): Anchor | null {
  if (selection.empty) return null;
  const from = textUpTo(doc, selection.from).length;
  const anchor = anchorAt(textUpTo(doc, doc.content.size), from, textUpTo(doc, selection.to).length);
  return anchor.quote.trim() === "" ? null : anchor;
}

// Line for line what newsroom/stories/text-blocks.ts makes of the kept body.
function textUpTo(doc: Node, end: number): string {
  return doc.textBetween(0, end, "\n", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : ""));
}

function draw(doc: Node, marked: readonly MarkedWords[]): DecorationSet {
  const text = textUpTo(doc, doc.content.size);
  const decorations = marked.flatMap(({ id, anchor, isSuggestion }) => {
    const place = findAnchor(text, anchor);
    if (!place) return [];
    const look = { class: isSuggestion ? "suggested-words" : "remarked-words", "data-remark": id };
    return [Decoration.inline(positionAt(doc, place.from), positionAt(doc, place.to), look)];
  });
  return DecorationSet.create(doc, decorations);
}

// A letter and a line break each take one place in a text block, as they do in the text.
function positionAt(doc: Node, offset: number): number {
  let start = 0;
  let found = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const end = start + node.content.size;
    if (offset >= start && offset <= end) found = position + 1 + offset - start;
    start = end + 1;
    return false;
  });
  return found;
}
