"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError, FieldHint } from "@/components/ui/field";
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
  const field = "replacement";
  return (
    <form onSubmit={send} className="grid gap-3" aria-label={words.title}>
      <label htmlFor={field} className="text-sm font-bold">
        {words.choose}
      </label>
      <FieldHint id={field}>{words.text}</FieldHint>
      <input
        ref={input}
        id={field}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={`${field}-hint${issues.length > 0 ? ` ${field}-error` : ""}`}
        className="control"
      />
      {issues.length > 0 ? <FieldError id={field}>{issues.join(" ")}</FieldError> : null}
      <p role="status" className="meta">
        {isSending ? uploadWords.sending : ""}
      </p>
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {words.send}
      </Button>
    </form>
  );
}
