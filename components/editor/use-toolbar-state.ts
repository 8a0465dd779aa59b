import { type Editor, useEditorState } from "@tiptap/react";

/** What the toolbar shows as pressed or possible where the caret is. */
export function useToolbarState(editor: Editor) {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      heading2: now.isActive("heading", { level: 2 }),
      heading3: now.isActive("heading", { level: 3 }),
      bold: now.isActive("bold"),
      ltr: now.isActive("ltr"),
      promise: now.isActive("promise"),
      link: now.isActive("link"),
      bulletList: now.isActive("bulletList"),
      orderedList: now.isActive("orderedList"),
      blockquote: now.isActive("blockquote"),
      ltrBlock: now.isActive({ dir: "ltr" }),
      table: now.isActive("table"),
      picture: now.isActive("picture"),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
}

export type ToolbarState = ReturnType<typeof useToolbarState>;
