import { Mark } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    promise: { togglePromise: (id: string) => ReturnType };
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SENTENCE_END = /[.!؟?؛\n]/;

/** A sentence the city is held to (وعده). Its id leads to who keeps it and until when (newsroom/stories/content.ts). */
export const PromiseMark = Mark.create({
  name: "promise",
  inclusive: false,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute("data-promise"),
      renderHTML: ({ id }: { id?: string }) => (id ? { "data-promise": id } : {}),
    },
  }),
  parseHTML: () => [
    {
      tag: "span[data-promise]",
      getAttrs: (element) => UUID.test(element.getAttribute("data-promise") ?? "") && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["span", { ...HTMLAttributes, class: "promise" }, 0],
  addCommands() {
    return {
      togglePromise:
        (id) =>
        ({ chain, editor, state }) => {
          if (editor.isActive(this.name))
            return chain().extendMarkRange(this.name).unsetMark(this.name).run();
          return chain().setTextSelection(sentenceAt(state)).setMark(this.name, { id }).run();
        },
    };
  },
});

/** What is chosen; with nothing chosen, the sentence around the caret, or the one it stands right behind. */
function sentenceAt({ selection, doc }: EditorState): { from: number; to: number } {
  const { from, to, $from } = selection;
  if (from !== to) return { from, to };
  const start = $from.start();
  const text = doc.textBetween(start, $from.end(), "\n", "\uFFFC");
  const { first, last } = sentenceIn(text, from - start);
  return { from: start + first, to: start + last };
}

/** Where the sentence of a text that holds this place begins and ends. */
export function sentenceIn(text: string, place: number): { first: number; last: number } {
  const isBehind = /(?:^|[.!؟?؛\n])\s*$/.test(text.slice(0, place));
  const hasMore = /\S/.test(text.slice(place));
  const caret = isBehind && !hasMore ? text.slice(0, place).replace(/[.!؟?؛\s]+$/, "").length : place;
  const begin = text.slice(0, caret).search(/[^.!؟?؛\n]*$/);
  const blank = text.slice(begin).search(/\S/);
  const rest = text.slice(caret).search(SENTENCE_END);
  return { first: begin + Math.max(blank, 0), last: rest < 0 ? text.length : caret + rest + 1 };
}
