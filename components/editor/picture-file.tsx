import { useEffect, useRef } from "react";
import { previewAddress } from "@/components/media/preview-address";
import { FieldError, FieldHint } from "@/components/ui/field";
import { pictureWords } from "@/words/fa/editor";

interface Props {
  mediaId: string;
  uploading: boolean;
  issues: readonly string[];
  onFile: (file: File) => void;
}

const id = "picture-file";

/** The file of a picture: chosen here, sent at once, shown when the house has it. */
export function PictureFile({ mediaId, uploading, issues, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const refused = issues.length > 0;
  // The same file can be chosen again after it was refused.
  useEffect(() => {
    if (refused && input.current) input.current.value = "";
  }, [refused]);
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-bold">
        {pictureWords.file}
      </label>
      <FieldHint id={id}>{pictureWords.fileHint}</FieldHint>
      {mediaId ? (
        <img src={previewAddress(mediaId, 400)} alt="" className="max-h-48 justify-self-start rounded-sm" />
      ) : null}
      <input
        ref={input}
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={`${id}-hint${refused ? ` ${id}-error` : ""}`}
        onChange={(event) => event.target.files?.[0] && onFile(event.target.files[0])}
        className="control"
      />
      <p role="status" className="meta">
        {uploading ? pictureWords.uploading : ""}
      </p>
      {refused ? <FieldError id={id}>{issues.join(" ")}</FieldError> : null}
    </div>
  );
}
