import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/desk/dialog";
import { TextField } from "@/components/ui/text-field";
import { pickerWords as words } from "@/words/fa/media";
import { say } from "@/words/say";
import { findPictures, type PickedPicture } from "./find-pictures";
import { previewAddress } from "./preview-address";

interface Props {
  /** Pictures that are there already. */
  except?: readonly string[];
  onPick: (picture: PickedPicture) => void;
  onClose: () => void;
}

/** Chooses a picture of the library, with the words it has there. */
export function LibraryPicker({ except = [], onPick, onClose }: Props) {
  const [typed, setTyped] = useState("");
  const { pictures, said } = useFound(typed);
  const fresh = pictures.filter(({ mediaId }) => !except.includes(mediaId));
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <div className="grid gap-4">
        <TextField
          name="picker-words"
          label={words.words}
          type="search"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          data-begin
        />
        <p role="status" className="meta">
          {said}
        </p>
        <ul className="picker-grid">
          {fresh.map((picture) => (
            <li key={picture.mediaId}>
              <button type="button" className="library-print" onClick={() => onPick(picture)}>
                <img src={previewAddress(picture.mediaId, 400)} alt="" loading="lazy" />
                <span className="library-words">{picture.alt || picture.caption || words.undescribed}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

const TYPING_RESTS = 250;

function useFound(typed: string) {
  const [pictures, setPictures] = useState<readonly PickedPicture[]>([]);
  const [said, setSaid] = useState<string>(words.searching);
  useEffect(() => {
    const leaving = new AbortController();
    const clock = setTimeout(async () => {
      const found = await findPictures(typed, leaving.signal);
      if (leaving.signal.aborted) return;
      setPictures(found ?? []);
      setSaid(sentence(found));
    }, TYPING_RESTS);
    return () => {
      clearTimeout(clock);
      leaving.abort();
    };
  }, [typed]);
  return { pictures, said };
}

function sentence(found: readonly PickedPicture[] | null): string {
  if (found === null) return words.failed;
  return found.length === 0 ? words.none : say(words.found, { count: found.length });
}
