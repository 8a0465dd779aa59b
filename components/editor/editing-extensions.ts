import { type AnyExtension, Extension, type KeyboardShortcutCommand } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import type { Picture } from "@/newsroom/stories/body";
import { extensions } from "./extensions";
import { HalfSpace } from "./half-space";
import { type MarkedWords, markedWords } from "./marked-words";
import { Paste } from "./paste/paste";
import { Teaching } from "./teaching";

interface Hands {
  onFiles: (files: File[]) => void;
  onPicturesDropped: (count: number) => void;
  marked: () => readonly MarkedWords[];
  /** Ctrl+K. */
  onLink: () => void;
  /** A picture was opened: double click, or Enter on it. */
  onPicture: (picture: Picture) => void;
  /** Alt+F10: from the text to the toolbar. */
  onToolbar: () => void;
}

/** The schema with everything a hand does to it. */
export function editingExtensions(hands: Hands): AnyExtension[] {
  const { onFiles, onPicturesDropped } = hands;
  return [
    ...extensions,
    HalfSpace,
    Teaching,
    Paste.configure({ onFiles, onPicturesDropped }),
    markedWords(hands.marked),
    keysFor(hands),
  ];
}

function keysFor({ onLink, onPicture, onToolbar }: Hands): AnyExtension {
  return Extension.create({
    name: "desk-keys",
    addKeyboardShortcuts: () => ({
      "Mod-k": told(onLink),
      "Alt-F10": told(onToolbar),
      Enter: selectedPicture(onPicture),
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDoubleClickOn: (_, __, node) => {
            if (node.type.name === "picture") onPicture(node.attrs as Picture);
            return node.type.name === "picture";
          },
        },
      }),
    ],
  });
}

function selectedPicture(open: Hands["onPicture"]): KeyboardShortcutCommand {
  return ({ editor: { state } }) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== "picture") return false;
    open(selection.node.attrs as Picture);
    return true;
  };
}

function told(hand: () => void): () => boolean {
  return () => {
    hand();
    return true;
  };
}
