import type { Editor } from "@tiptap/react";
import { Space } from "lucide-react";
import { editorWords } from "@/words/fa/editor";
import { ToolbarButton } from "./toolbar-button";

/** The first tool: most phones have no key for it. */
export function HalfSpaceTool({ editor }: { editor: Editor }) {
  return (
    <ToolbarButton
      icon={Space}
      label={editorWords.halfSpace}
      keys={editorWords.keys.halfSpace}
      named
      onClick={() => editor.chain().focus().insertHalfSpace().run()}
    />
  );
}
