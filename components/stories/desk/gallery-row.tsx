import { useRef } from "react";
import { previewAddress } from "@/components/media/preview-address";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import type { Picture } from "@/newsroom/stories/body";
import { galleryWords as words } from "@/words/fa/desk-story-screen";
import { pictureWords } from "@/words/fa/editor";
import { say } from "@/words/say";
import { hintOf, type IssueLine } from "./issue-lines";

interface Props {
  picture: Picture;
  place: number;
  count: number;
  editable: boolean;
  missing: readonly IssueLine[];
  issues: readonly IssueLine[];
  onChange: (picture: Picture) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const limits = { alt: 500, caption: 500, credit: 200 } as const;

/** One picture of a photo report with its words and its place. */
export function GalleryRow(props: Props) {
  const { picture, place, count, editable, missing, issues, onChange } = props;
  const field = (name: keyof typeof limits) => ({
    id: `gallery-${place}-${name}`,
    name: `gallery-${place}-${name}`,
    label: pictureWords[name],
    maxLength: limits[name],
    readOnly: !editable,
    value: picture[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...picture, [name]: event.target.value }),
  });
  return (
    <fieldset className="gallery-edit">
      <legend className="meta">{say(words.rowOf, { number: place + 1, count })}</legend>
      <img src={previewAddress(picture.mediaId, 400)} alt="" loading="lazy" />
      <div className="grid gap-3">
        <TextField {...field("alt")} />
        <div className="grid items-end gap-3 sm:grid-cols-2">
          <TextField {...field("caption")} optional />
          <TextField {...field("credit")} />
        </div>
        <p className="meta">{hintOf("", missing, "gallery")}</p>
        {issues.length > 0 ? (
          <FieldError id={`gallery-${place}`}>{issues.map(({ text }) => text).join(" ")}</FieldError>
        ) : null}
        {editable ? <RowSteps {...props} /> : null}
      </div>
    </fieldset>
  );
}

function RowSteps({ place, count, onMove, onRemove }: Props) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const number = place + 1;
  // The button that was pressed keeps the focus where it still works, else the other one has it.
  const move = (to: number) => {
    onMove(to);
    if (to === 0) down.current?.focus();
    if (to === count - 1) up.current?.focus();
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        ref={up}
        tone="bare"
        icon="up"
        aria-label={say(words.up, { number })}
        aria-disabled={place === 0 || undefined}
        onClick={() => move(place - 1)}
      />
      <Button
        ref={down}
        tone="bare"
        icon="down"
        aria-label={say(words.down, { number })}
        aria-disabled={place === count - 1 || undefined}
        onClick={() => move(place + 1)}
      />
      <Button tone="bare" icon="remove" onClick={onRemove}>
        {say(words.remove, { number })}
      </Button>
    </div>
  );
}
