import { useCallback, useRef, useState } from "react";
import { uploadWords } from "@/words/fa/media";
import { say } from "@/words/say";
import { type Uploaded, type UploadTarget, uploadPicture } from "./upload-picture";

/** A file on its way into the house. */
export interface SentFile {
  key: number;
  name: string;
  state: "waiting" | "sending" | "kept" | "refused";
  said: string;
  picture: Uploaded | null;
}

/** Sends files one after the other; `onKept` hears of each that arrived, in the order they were chosen. */
export function useUploads(target: UploadTarget, onKept: (picture: Uploaded) => void) {
  const [files, setFiles] = useState<SentFile[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);
  const latest = useRef({ target, onKept });
  latest.current = { target, onKept };

  const send = useCallback((chosen: readonly File[]) => {
    for (const file of chosen) {
      count.current += 1;
      const key = count.current;
      const change = (part: Partial<SentFile>) =>
        setFiles((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
      const row = {
        key,
        name: file.name,
        state: "waiting" as const,
        said: uploadWords.waiting,
        picture: null,
      };
      setFiles((now) => [...now, row]);
      line.current = line.current.then(async () => {
        change({ state: "sending", said: uploadWords.sending });
        const answer = await uploadPicture(file, latest.current.target);
        if ("issues" in answer)
          return change({
            state: "refused",
            said: say(uploadWords.refused, { why: answer.issues.join(" ") }),
          });
        change({ state: "kept", said: saidOf(answer), picture: answer });
        latest.current.onKept(answer);
      });
    }
  }, []);
  return { files, send };
}

function saidOf({ known, alike }: Uploaded): string {
  if (known) return uploadWords.known;
  return alike.length > 0 ? uploadWords.alike : uploadWords.kept;
}
