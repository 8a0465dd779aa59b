import type { Editor } from "@tiptap/react";
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns2,
  type LucideIcon,
  PanelTop,
  Rows2,
  TableCellsMerge,
  Trash2,
} from "lucide-react";
import { tableWords } from "@/words/fa/editor";
import { ToolbarButton } from "./toolbar-button";

type TableCommand =
  | "addRowBefore"
  | "addRowAfter"
  | "addColumnBefore"
  | "addColumnAfter"
  | "deleteRow"
  | "deleteColumn"
  | "toggleHeaderRow"
  | "mergeOrSplit"
  | "deleteTable";

const tools: readonly { command: TableCommand; label: string; icon: LucideIcon; pointing?: boolean }[] = [
  { command: "addRowBefore", label: tableWords.rowBefore, icon: BetweenHorizontalStart },
  { command: "addRowAfter", label: tableWords.rowAfter, icon: BetweenHorizontalEnd },
  { command: "addColumnBefore", label: tableWords.columnBefore, icon: BetweenVerticalStart, pointing: true },
  { command: "addColumnAfter", label: tableWords.columnAfter, icon: BetweenVerticalEnd, pointing: true },
  { command: "deleteRow", label: tableWords.deleteRow, icon: Rows2 },
  { command: "deleteColumn", label: tableWords.deleteColumn, icon: Columns2 },
  { command: "toggleHeaderRow", label: tableWords.headerRow, icon: PanelTop },
  { command: "mergeOrSplit", label: tableWords.mergeOrSplit, icon: TableCellsMerge },
  { command: "deleteTable", label: tableWords.deleteTable, icon: Trash2 },
];

/** Shown while the caret is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's
    <div role="group" aria-label={tableWords.tools} className="editor-table-tools">
      {tools.map(({ command, ...tool }) => (
        <ToolbarButton key={command} {...tool} onClick={() => editor.chain().focus()[command]().run()} />
      ))}
    </div>
  );
}
