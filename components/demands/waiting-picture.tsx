import { demandPictureWords } from "@/words/fa/demand-pictures";
import { say } from "@/words/say";

/** A picture that waits with a form that came back. */
export interface Waiting {
  place: number;
  width: number;
  height: number;
}

interface Props {
  draftId: string;
  picture: Waiting;
  /** What was typed about it. */
  alt: string;
}

/** A picture that was sent before and goes along when the form is sent again; it needs no choosing. */
export function WaitingPicture({ draftId, picture: { place, width, height }, alt }: Props) {
  return (
    <>
      <input type="hidden" name={`kept-${place}`} value="yes" />
      <img
        src={`/demands/draft-picture/${place}?draft=${draftId}`}
        width={width}
        height={height}
        alt={alt || say(demandPictureWords.form.keptAlt, { place })}
        className="h-auto max-h-48 w-auto max-w-full justify-self-start"
      />
    </>
  );
}
