import type { Editor } from "@tiptap/react";
import { useRef } from "react";
import { editorWords } from "@/words/fa/editor";
import { BlockTools } from "./block-tools";
import { HalfSpaceTool } from "./half-space-tool";
import { InlineTools } from "./inline-tools";
import { TableTools } from "./table-tools";
import { UndoTools } from "./undo-tools";
import { useRovingFocus } from "./use-roving-focus";
import { useToolbarState } from "./use-toolbar-state";

interface Props {
  editor: Editor;
  /** The id of the writing surface. */
  controls: string;
  askLink: () => void;
  askPicture: () => void;
}

/** One stop of the Tab key; arrows go from button to button, Escape back to the text. */
export function Toolbar({ editor, controls, askLink, askPicture }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const state = useToolbarState(editor);
  const onKeyDown = useRovingFocus(bar, () => editor.commands.focus());
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={editorWords.toolbar}
      aria-controls={controls}
      onKeyDown={onKeyDown}
      className="editor-toolbar"
    >
      <HalfSpaceTool editor={editor} />
      <BlockTools editor={editor} state={state} />
      <InlineTools
        editor={editor}
        state={state}
        controls={controls}
        askLink={askLink}
        askPicture={askPicture}
      />
      <UndoTools editor={editor} state={state} />
      {state.table ? <TableTools editor={editor} /> : null}
    </div>
  );
}
