import type { Editor } from "@tiptap/react";
import { Bold, Handshake, ImagePlus, Link, MoveRight } from "lucide-react";
import { newEntry } from "@/components/stories/desk/claim-entry";
import { promiseWords } from "@/words/fa/after";
import { editorWords } from "@/words/fa/editor";
import { ToolbarButton } from "./toolbar-button";
import type { ToolbarState } from "./use-toolbar-state";

interface Props {
  editor: Editor;
  state: ToolbarState;
  controls: string;
  askLink: () => void;
  askPicture: () => void;
}

/** What words are: bold, a link, a left-to-right run; and what is put among them. */
export function InlineTools({ editor, state, controls, askLink, askPicture }: Props) {
  const { keys } = editorWords;
  const then = () => editor.chain().focus();
  return (
    <>
      <ToolbarButton
        icon={Bold}
        label={editorWords.bold}
        keys={keys.bold}
        pressed={state.bold}
        onClick={() => then().toggleBold().run()}
      />
      <ToolbarButton
        id={`${controls}-link`}
        icon={Link}
        label={editorWords.link}
        keys={keys.link}
        pressed={state.link}
        onClick={askLink}
      />
      <ToolbarButton
        icon={MoveRight}
        label={editorWords.ltr}
        pressed={state.ltr}
        onClick={() => then().toggleLtr().run()}
      />
      <ToolbarButton
        icon={Handshake}
        label={promiseWords.mark}
        pressed={state.promise}
        onClick={() => then().togglePromise(newEntry()).run()}
      />
      <ToolbarButton
        icon={ImagePlus}
        label={editorWords.picture}
        pressed={state.picture}
        onClick={askPicture}
      />
    </>
  );
}
