"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FileChoice } from "@/components/ui/file-choice";
import { uploadWords, replaceWords as words } from "@/words/fa/media";
import { uploadPicture } from "./upload-picture";

/** Sends a picture that takes the place of this one, and opens it. */
export function ReplaceForm({ id }: { id: string }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [issues, setIssues] = useState<string[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file) return setIssues([words.missing]);
    setSending(true);
    const answer = await uploadPicture(file, { replaces: id });
    setSending(false);
    if ("issues" in answer) return setIssues(answer.issues);
    router.push(`/desk/media/${answer.mediaId}`);
  };
  return (
    <form onSubmit={send} className="grid gap-3" aria-label={words.title}>
      <FileChoice ref={input} id="replacement" label={words.choose} hint={words.text} issues={issues} />
      <p role="status" className="meta">
        {isSending ? uploadWords.sending : ""}
      </p>
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {words.send}
      </Button>
    </form>
  );
}
