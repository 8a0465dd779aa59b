import { Mark } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    ltr: { toggleLtr: () => ReturnType };
  }
}

/** A run that is read from left to right: a Latin name, a phone number, a code. */
export const Ltr = Mark.create({
  name: "ltr",
  parseHTML: () => [{ tag: 'bdi[dir="ltr"]' }],
  renderHTML: () => ["bdi", { dir: "ltr", lang: "en" }, 0],
  addCommands() {
    return {
      toggleLtr:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    };
  },
});
