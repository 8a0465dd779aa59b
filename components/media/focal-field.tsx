import { focalSteps } from "@/newsroom/media/picture";
import { pictureDetailWords as words } from "@/words/fa/media";
import { say } from "@/words/say";

interface Props {
  src: string;
  focalX: number;
  focalY: number;
}

/** Where the eye must rest: one of twenty-five places on the picture, chosen with the mouse or the arrow keys. */
export function FocalField({ src, focalX, focalY }: Props) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="text-sm font-bold">{words.focus}</legend>
      <p className="meta">{words.focusHint}</p>
      <div className="focal-field" dir="ltr">
        <img src={src} alt="" />
        <div className="focal-places">
          {focalSteps.flatMap((y) =>
            focalSteps.map((x) => (
              <label key={`${x}-${y}`}>
                <input
                  type="radio"
                  name="focus"
                  value={`${x},${y}`}
                  defaultChecked={x === focalX && y === focalY}
                  aria-label={say(words.focusPlace, { across: words.across[x], down: words.down[y] })}
                />
              </label>
            )),
          )}
        </div>
      </div>
    </fieldset>
  );
}
