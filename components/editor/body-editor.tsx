"use client";

import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import type { BodyDocument, Picture } from "@/newsroom/stories/body";
import type { Anchor } from "@/newsroom/stories/remarks/anchor";
import { editorWords, pasteWords } from "@/words/fa/editor";
import { say } from "@/words/say";
import { editingExtensions } from "./editing-extensions";
import { editorAttributes } from "./editor-attributes";
import { LinkDialog } from "./link-dialog";
import { chosenWords, type MarkedWords, showMarked } from "./marked-words";
import { PictureDialog } from "./picture-dialog";
import { Toolbar } from "./toolbar";
import "./editor.css";

export interface BodyEditorProps {
  id: string;
  label: string;
  /** Read when the editor opens; a new `key` opens it anew. */
  initial: BodyDocument;
  editable: boolean;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Whose pictures are uploaded here. */
  organisationId: string;
  onChange: (body: BodyDocument) => void;
  onNotice: (sentence: string) => void;
  /** Words that remarks stand on. */
  marked?: readonly MarkedWords[];
  /** Words were chosen in the text. */
  onChosen?: (words: Anchor) => void;
  /** The editor itself, for who underlines and mends in it; null when it goes. */
  onEditor?: (editor: Editor | null) => void;
}

type Asking = { for: "link" } | { for: "picture"; picture: Picture | null; file: File | null } | null;

/** The text editor of a story: right to left, with its toolbar and its two dialogs. */
export function BodyEditor(props: BodyEditorProps) {
  const [asking, setAsking] = useState<Asking>(null);
  const askPicture = (file: File | null, picture: Picture | null = null) =>
    setAsking({ for: "picture", picture, file });
  const editor = useBodyEditor(props, askPicture);
  if (!editor) return <p className="meta">{editorWords.loading}</p>;
  const close = () => {
    setAsking(null);
    editor.commands.focus();
  };
  return (
    <div className="editor" data-editable={props.editable}>
      {props.editable ? (
        <Toolbar
          editor={editor}
          controls={props.id}
          askLink={() => setAsking({ for: "link" })}
          askPicture={() => askPicture(null, pictureAt(editor))}
        />
      ) : null}
      <EditorContent editor={editor} className="editor-page" />
      {asking?.for === "link" ? <LinkDialog editor={editor} onClose={close} /> : null}
      {asking?.for === "picture" ? (
        <PictureDialog
          picture={asking.picture}
          file={asking.file}
          organisationId={props.organisationId}
          onDone={(picture) => placePicture(editor, picture)}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

function useBodyEditor(
  props: BodyEditorProps,
  askPicture: (file: File | null, picture?: Picture | null) => void,
): Editor | null {
  const latest = useRef(props);
  latest.current = props;
  const editor = useEditor({
    extensions: editingExtensions({
      onFiles: ([file]) => file && askPicture(file),
      onPicturesDropped: (count) => latest.current.onNotice(say(pasteWords.picturesDropped, { count })),
      marked: () => latest.current.marked ?? [],
      onLink: () => latest.current.editable && document.getElementById(`${props.id}-link`)?.click(),
      onPicture: (picture) => latest.current.editable && askPicture(null, picture),
      onToolbar: () =>
        document.querySelector<HTMLElement>(`[aria-controls="${props.id}"] [tabindex="0"]`)?.focus(),
    }),
    content: props.initial,
    editable: props.editable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // Its styles stand in editor.css: the desk's policy lets no script write a style element.
    injectCSS: false,
    editorProps: { attributes: () => editorAttributes(latest.current) },
    onSelectionUpdate: ({ editor: at }) => {
      const chosen = chosenWords(at);
      if (chosen) latest.current.onChosen?.(chosen);
    },
    // The editor's attributes have no prototype, and such objects do not survive the way to a server action.
    onUpdate: ({ editor: changed }) =>
      latest.current.onChange(structuredClone(changed.getJSON()) as BodyDocument),
  });
  const { editable, invalid, describedBy } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attributes are read anew when one of these changes
  useEffect(() => {
    editor?.setEditable(editable, false);
    editor?.view.setProps({});
  }, [editor, editable, invalid, describedBy]);
  const { marked } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are looked for anew when others are marked
  useEffect(() => {
    if (editor && !editor.isDestroyed) showMarked(editor);
  }, [editor, marked]);
  useEffect(() => {
    latest.current.onEditor?.(editor);
    return () => latest.current.onEditor?.(null);
  }, [editor]);
  return editor;
}

function pictureAt(editor: Editor): Picture | null {
  return editor.isActive("picture") ? (editor.getAttributes("picture") as Picture) : null;
}

function placePicture(editor: Editor, picture: Picture): void {
  if (editor.isActive("picture")) editor.commands.updateAttributes("picture", picture);
  else editor.commands.setPicture(picture);
}
