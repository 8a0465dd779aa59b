import { previewAddress } from "@/components/media/preview-address";
import { FileChoice } from "@/components/ui/file-choice";
import { pictureWords } from "@/words/fa/editor";

interface Props {
  mediaId: string;
  uploading: boolean;
  issues: readonly string[];
  onFile: (file: File) => void;
}

/** The file of a picture: chosen here, sent at once, shown when the house has it. */
export function PictureFile({ mediaId, uploading, issues, onFile }: Props) {
  return (
    <div className="grid gap-1.5">
      {mediaId ? (
        <img src={previewAddress(mediaId, 400)} alt="" className="max-h-48 justify-self-start rounded-sm" />
      ) : null}
      <FileChoice
        id="picture-file"
        label={pictureWords.file}
        hint={pictureWords.fileHint}
        issues={issues}
        onFiles={([file]) => file && onFile(file)}
      />
      <p role="status" className="meta">
        {uploading ? pictureWords.uploading : ""}
      </p>
    </div>
  );
}
