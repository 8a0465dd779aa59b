import type { Editor } from "@tiptap/react";
import { Redo2, Undo2 } from "lucide-react";
import { editorWords } from "@/words/fa/editor";
import { ToolbarButton } from "./toolbar-button";
import type { ToolbarState } from "./use-toolbar-state";

export function UndoTools({ editor, state }: { editor: Editor; state: ToolbarState }) {
  const { keys } = editorWords;
  const then = () => editor.chain().focus();
  return (
    <>
      <ToolbarButton
        icon={Undo2}
        pointing
        label={editorWords.undo}
        keys={keys.undo}
        disabled={!state.canUndo}
        onClick={() => then().undo().run()}
      />
      <ToolbarButton
        icon={Redo2}
        pointing
        label={editorWords.redo}
        keys={keys.redo}
        disabled={!state.canRedo}
        onClick={() => then().redo().run()}
      />
    </>
  );
}
