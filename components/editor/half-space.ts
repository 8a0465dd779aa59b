import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { HALF_SPACE, isHalfSpaceKey } from "./half-space-key";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    halfSpace: { insertHalfSpace: () => ReturnType };
  }
}

/** نیم‌فاصله on Shift-Space and Mod-Shift-2, whatever layout the keyboard has. */
export const HalfSpace = Extension.create({
  name: "halfSpace",
  addCommands: () => ({
    insertHalfSpace:
      () =>
      ({ tr, dispatch }) => {
        dispatch?.(tr.insertText(HALF_SPACE).scrollIntoView());
        return true;
      },
  }),
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: { handleKeyDown: (_, event) => isHalfSpaceKey(event) && editor.commands.insertHalfSpace() },
      }),
    ];
  },
});
