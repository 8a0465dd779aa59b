import { describedBy, Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/text-field";
import { LONGEST_ALT } from "@/newsroom/demands/demand";
import { demandPictureWords } from "@/words/fa/demand-pictures";
import { frameWords } from "@/words/fa/frame";
import { say } from "@/words/say";

const words = demandPictureWords.form;
const places = [1, 2, 3] as const;

interface Props {
  /** What was typed about each before the form came back. */
  alts: readonly string[];
  /** There were pictures, and the browser kept none. */
  again: boolean;
  errorOf: (field: string) => string | undefined;
}

/** Up to three pictures with a few words each, folded until they are wanted. */
export function PictureFields({ alts, again, errorOf }: Props) {
  const hasError = places.some((place) => errorOf(`picture-${place}`) || errorOf(`alt-${place}`));
  const isOpen = again || hasError || alts.some((alt) => alt !== "");
  return (
    <details className="border-y border-line open:pb-5" open={isOpen}>
      <summary className="target cursor-pointer gap-2 font-bold">
        <Icon name="picture" />
        {words.fold} <span className="meta font-normal">{frameWords.optional}</span>
      </summary>
      <fieldset className="grid gap-5" aria-describedby="demand-pictures-hint">
        <legend className="sr-only">{words.fold}</legend>
        <p id="demand-pictures-hint" className="meta">
          {words.intro} {words.hint}
        </p>
        {again ? <Again /> : null}
        {places.map((place) => (
          <OnePicture key={place} place={place} alt={alts[place - 1] ?? ""} errorOf={errorOf} />
        ))}
      </fieldset>
    </details>
  );
}

function Again() {
  return (
    <p className="flex items-start gap-1.5 text-sm font-semibold">
      <Icon name="alert" className="mt-1 size-4.5" />
      {words.again}
    </p>
  );
}

interface OneProps extends Pick<Props, "errorOf"> {
  place: number;
  alt: string;
}

function OnePicture({ place, alt, errorOf }: OneProps) {
  const id = `demand-picture-${place}`;
  const error = errorOf(`picture-${place}`);
  return (
    <div className="grid gap-3">
      <Field id={id} label={say(words.picture, { place })} error={error} optional>
        <input
          type="file"
          id={id}
          name={`picture-${place}`}
          accept="image/jpeg,image/png,image/webp"
          {...describedBy(id, undefined, error)}
          className="control"
        />
      </Field>
      <TextField
        id={`demand-alt-${place}`}
        name={`alt-${place}`}
        label={say(words.words, { place })}
        hint={words.wordsHint}
        error={errorOf(`alt-${place}`)}
        defaultValue={alt}
        maxLength={LONGEST_ALT}
        optional
      />
    </div>
  );
}
