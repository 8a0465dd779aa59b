import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/desk/dialog";
import { TextField } from "@/components/ui/text-field";
import { linkWords } from "@/words/fa/editor";
import { linkAddress } from "./link-address";

/** Asks for the address of a link, and for its words when none are selected. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const present = (editor.getAttributes("link").href as string | undefined) ?? "";
  const asksText = editor.state.selection.empty && !present;
  const [address, setAddress] = useState(present);
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = linkAddress(address);
    setRefused(!href);
    if (!href) return;
    setLink(editor, href, asksText ? text.trim() || address.trim() : null);
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onClose();
  };
  return (
    <Dialog open title={linkWords.title} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextField
          name="link-address"
          label={linkWords.address}
          hint={linkWords.hint}
          error={refused ? linkWords.unreadable : undefined}
          dir="ltr"
          inputMode="url"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        {asksText ? (
          <TextField
            name="link-text"
            label={linkWords.text}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" tone="primary">
            {linkWords.set}
          </Button>
          {present ? <Button onClick={remove}>{linkWords.remove}</Button> : null}
        </div>
      </form>
    </Dialog>
  );
}

function setLink(editor: Editor, href: string, text: string | null): void {
  const marks = [{ type: "link", attrs: { href } }];
  if (text) editor.chain().focus().insertContent({ type: "text", text, marks }).run();
  else editor.chain().focus().extendMarkRange("link").setLink({ href }).run();
}
