import { type FormEvent, useEffect, useRef, useState } from "react";
import type { PickedPicture } from "@/components/media/find-pictures";
import { LibraryPicker } from "@/components/media/library-picker";
import { uploadPicture } from "@/components/media/upload-picture";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/desk/dialog";
import { isBlank } from "@/newsroom/persian/blank";
import type { Picture } from "@/newsroom/stories/body";
import { pictureWords } from "@/words/fa/editor";
import { pickerWords } from "@/words/fa/media";
import { PictureFields } from "./picture-fields";
import { PictureFile } from "./picture-file";

interface Props {
  /** The picture to change, or null for a new one. */
  picture: Picture | null;
  /** A file that was pasted or dropped, sent at once. */
  file?: File | null;
  title?: string;
  organisationId: string;
  onDone: (picture: Picture) => void;
  onClose: () => void;
}

const noPicture: Picture = { mediaId: "", alt: "", decorative: false, caption: "", credit: "" };

/** Asks for a picture and for the words without which it is not shown: alt text or «تزئینی», caption, credit. */
export function PictureDialog({
  picture,
  file = null,
  title = pictureWords.title,
  organisationId,
  onDone,
  onClose,
}: Props) {
  const [draft, setDraft] = useState(picture ?? noPicture);
  const [tried, setTried] = useState(false);
  const [picking, setPicking] = useState(false);
  const { send, uploading, issues } = useUpload(organisationId, file, (mediaId) =>
    setDraft((now) => ({ ...now, mediaId })),
  );
  // Words that were typed already stay.
  const pick = ({ mediaId, alt, caption, credit }: PickedPicture) => {
    setDraft((now) => ({
      ...now,
      mediaId,
      alt: now.alt || alt,
      caption: now.caption || caption,
      credit: now.credit || credit,
    }));
    setPicking(false);
  };
  const altMissing = !draft.decorative && isBlank(draft.alt);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (altMissing || uploading || !draft.mediaId) return;
    onDone(draft);
    onClose();
  };
  const fileIssues =
    tried && !draft.mediaId && !uploading && issues.length === 0 ? [pictureWords.fileMissing] : issues;
  return (
    <Dialog open title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <PictureFile mediaId={draft.mediaId} uploading={uploading} issues={fileIssues} onFile={send} />
        <Button icon="archive" className="justify-self-start" onClick={() => setPicking(true)}>
          {pickerWords.open}
        </Button>
        <PictureFields picture={draft} altMissing={tried && altMissing} onChange={setDraft} />
        <Button
          type="submit"
          tone="primary"
          aria-disabled={uploading || undefined}
          className="justify-self-start"
        >
          {picture ? pictureWords.update : pictureWords.insert}
        </Button>
      </form>
      {picking ? <LibraryPicker onPick={pick} onClose={() => setPicking(false)} /> : null}
    </Dialog>
  );
}

function useUpload(organisationId: string, file: File | null, onKept: (mediaId: string) => void) {
  const [uploading, setUploading] = useState(false);
  const [issues, setIssues] = useState<string[]>([]);
  const sent = useRef<File | null>(null);
  const send = async (chosen: File) => {
    setUploading(true);
    setIssues([]);
    const answer = await uploadPicture(chosen, { organisationId });
    setUploading(false);
    if ("issues" in answer) setIssues(answer.issues);
    else onKept(answer.mediaId);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pasted file is sent once, when it arrives
  useEffect(() => {
    if (!file || sent.current === file) return;
    sent.current = file;
    void send(file);
  }, [file]);
  return { send, uploading, issues };
}
