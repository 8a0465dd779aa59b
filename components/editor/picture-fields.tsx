import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";
import type { Picture } from "@/newsroom/stories/body";
import { pictureWords } from "@/words/fa/editor";

interface Props {
  picture: Picture;
  altMissing: boolean;
  onChange: (picture: Picture) => void;
}

/** The words of a picture. */
export function PictureFields({ picture, altMissing, onChange }: Props) {
  return (
    <>
      <TextField
        name="picture-alt"
        label={pictureWords.alt}
        hint={pictureWords.altHint}
        error={altMissing ? pictureWords.altMissing : undefined}
        maxLength={500}
        disabled={picture.decorative}
        value={picture.alt}
        onChange={(event) => onChange({ ...picture, alt: event.target.value })}
      />
      <Checkbox
        name="picture-decorative"
        label={pictureWords.decorative}
        hint={pictureWords.decorativeHint}
        checked={picture.decorative}
        onChange={(event) => onChange({ ...picture, decorative: event.target.checked })}
      />
      <TextField
        name="picture-caption"
        label={pictureWords.caption}
        optional
        maxLength={500}
        value={picture.caption}
        onChange={(event) => onChange({ ...picture, caption: event.target.value })}
      />
      <TextField
        name="picture-credit"
        label={pictureWords.credit}
        hint={pictureWords.creditHint}
        maxLength={200}
        value={picture.credit}
        onChange={(event) => onChange({ ...picture, credit: event.target.value })}
      />
    </>
  );
}
