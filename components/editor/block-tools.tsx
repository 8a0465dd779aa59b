import type { Editor } from "@tiptap/react";
import { Heading2, Heading3, List, ListOrdered, PilcrowRight, Table, TextQuote } from "lucide-react";
import { editorWords } from "@/words/fa/editor";
import { ToolbarButton } from "./toolbar-button";
import type { ToolbarState } from "./use-toolbar-state";

/** What a paragraph is: heading, list, quote, table, or one that runs left to right. */
export function BlockTools({ editor, state }: { editor: Editor; state: ToolbarState }) {
  const { keys } = editorWords;
  const then = () => editor.chain().focus();
  const list = {
    icon: List,
    label: editorWords.bulletList,
    keys: keys.bulletList,
    pressed: state.bulletList,
  };
  const ordered = {
    icon: ListOrdered,
    label: editorWords.orderedList,
    keys: keys.orderedList,
    pressed: state.orderedList,
  };
  return (
    <>
      <ToolbarButton
        icon={Heading2}
        label={editorWords.heading2}
        keys={keys.heading2}
        pressed={state.heading2}
        onClick={() => then().toggleHeading({ level: 2 }).run()}
      />
      <ToolbarButton
        icon={Heading3}
        label={editorWords.heading3}
        keys={keys.heading3}
        pressed={state.heading3}
        onClick={() => then().toggleHeading({ level: 3 }).run()}
      />
      <ToolbarButton {...list} pointing onClick={() => then().toggleBulletList().run()} />
      <ToolbarButton {...ordered} pointing onClick={() => then().toggleOrderedList().run()} />
      <ToolbarButton
        icon={TextQuote}
        pointing
        label={editorWords.blockquote}
        keys={keys.blockquote}
        pressed={state.blockquote}
        onClick={() => then().toggleBlockquote().run()}
      />
      <ToolbarButton
        icon={Table}
        label={editorWords.table}
        disabled={state.table}
        onClick={() => then().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      />
      <ToolbarButton
        icon={PilcrowRight}
        label={editorWords.ltrBlock}
        pressed={state.ltrBlock}
        onClick={() => turnBlock(editor, state.ltrBlock)}
      />
    </>
  );
}

function turnBlock(editor: Editor, isLtr: boolean): void {
  const dir = isLtr ? null : "ltr";
  editor.chain().focus().updateAttributes("paragraph", { dir }).updateAttributes("heading", { dir }).run();
}
