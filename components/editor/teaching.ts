import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Finding, Range } from "@/newsroom/checks/finding";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    teaching: {
      /** Underlines these findings of the body, and nothing else. */
      underline: (findings: readonly Finding[]) => ReturnType;
      /** Selects a range of the nth text block and brings it into view; false where the words have moved. */
      showWords: (block: number, range: Range, quote: string) => ReturnType;
      /** Puts other words in these places, as one step of undo; false where none is as it was. */
      mendWords: (places: readonly BodyMending[]) => ReturnType;
    };
  }
}

/** Words of the nth text block, and what they should be. */
export interface BodyMending extends Range {
  block: number;
  quote: string;
  text: string;
}

const key = new PluginKey<DecorationSet>("teaching");

/** What the checks found, drawn under the words. Marks of the screen only: nothing of it is in the document. */
export const Teaching = Extension.create({
  name: "teaching",
  addCommands: () => ({
    underline:
      (findings) =>
      ({ tr, dispatch }) => {
        dispatch?.(tr.setMeta(key, findings).setMeta("addToHistory", false));
        return true;
      },
    showWords:
      (block, range, quote) =>
      ({ tr, dispatch }) => {
        const at = placeIn(tr.doc, block, range, quote);
        if (at === null) return false;
        const selection = TextSelection.create(tr.doc, at, at + quote.length);
        dispatch?.(tr.setSelection(selection).scrollIntoView());
        return true;
      },
    mendWords:
      (places) =>
      ({ tr, dispatch }) =>
        mendAll(tr, places, dispatch !== undefined),
  }),
  addProseMirrorPlugins: () => [underlines()],
});

function underlines(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, drawn) => {
        const findings: readonly Finding[] | undefined = tr.getMeta(key);
        return findings ? drawnOn(tr.doc, findings) : drawn.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function drawnOn(doc: Node, findings: readonly Finding[]): DecorationSet {
  const starts = blockStarts(doc);
  const marks = findings.flatMap(({ id, where, range, quote, group }) => {
    if (where?.part !== "body" || !range) return [];
    const at = wordsAt(doc, starts[where.block], range, quote);
    if (at === null) return [];
    const kind = group === "spelling" ? "checked checked-spelling" : "checked checked-advice";
    return [Decoration.inline(at, at + quote.length, { class: kind, "data-finding": id })];
  });
  return DecorationSet.create(doc, marks);
}

function mendAll(tr: Transaction, places: readonly BodyMending[], carryOut: boolean): boolean {
  const found = places.flatMap((place) => {
    const at = placeIn(tr.doc, place.block, place, place.quote);
    return at === null ? [] : [{ at, ...place }];
  });
  if (found.length === 0 || !carryOut) return found.length > 0;
  for (const { at, quote, text } of found.sort((one, other) => other.at - one.at)) {
    if (text === "") tr.delete(at, at + quote.length);
    else tr.insertText(text, at, at + quote.length);
  }
  closeHistory(tr);
  return true;
}

function placeIn(doc: Node, block: number, range: Range, quote: string): number | null {
  return wordsAt(doc, blockStarts(doc)[block], range, quote);
}

// The text may have changed since it was read: then the words are not where they were.
function wordsAt(doc: Node, start: number | undefined, { from }: Range, quote: string): number | null {
  if (start === undefined) return null;
  const at = start + from;
  const end = at + quote.length;
  return end <= doc.content.size && doc.textBetween(at, end, "\n", "\n") === quote ? at : null;
}

// In the order of newsroom/checks/passage.ts.
function blockStarts(doc: Node): number[] {
  const starts: number[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) starts.push(position + 1);
    return !node.isTextblock;
  });
  return starts;
}
