import { Checkbox } from "@/components/ui/checkbox";
import { describedBy, Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/text-field";
import { LONGEST_ALT } from "@/newsroom/demands/demand";
import { demandPictureWords } from "@/words/fa/demand-pictures";
import { frameWords } from "@/words/fa/frame";
import { say } from "@/words/say";
import { type Waiting, WaitingPicture } from "./waiting-picture";

const words = demandPictureWords.form;
const places = [1, 2, 3] as const;

interface Props {
  /** What was typed about each before the form came back. */
  alts: readonly string[];
  /** By which id the form that came back is kept, and the pictures that wait with it. */
  draftId: string | null;
  kept: readonly Waiting[];
  /** There were more pictures than wait. */
  again: boolean;
  errorOf: (field: string) => string | undefined;
}

/** Up to three pictures with a few words each, folded until they are wanted. */
export function PictureFields({ alts, draftId, kept, again, errorOf }: Props) {
  const hasError = places.some((place) => errorOf(`picture-${place}`) || errorOf(`alt-${place}`));
  const isOpen = again || hasError || kept.length > 0 || alts.some((alt) => alt !== "");
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
        {kept.length > 0 ? <p className="text-sm font-semibold">{words.kept}</p> : null}
        {again ? <Again /> : null}
        {draftId && kept.length > 0 ? <input type="hidden" name="draft" value={draftId} /> : null}
        {places.map((place) => (
          <OnePicture
            key={place}
            place={place}
            alt={alts[place - 1] ?? ""}
            draftId={draftId}
            waiting={kept.find((one) => one.place === place)}
            errorOf={errorOf}
          />
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

interface OneProps extends Pick<Props, "errorOf" | "draftId"> {
  place: number;
  alt: string;
  waiting: Waiting | undefined;
}

function OnePicture({ place, alt, draftId, waiting, errorOf }: OneProps) {
  const id = `demand-picture-${place}`;
  const error = errorOf(`picture-${place}`);
  return (
    <div className="grid gap-3">
      {draftId && waiting ? <WaitingPicture draftId={draftId} picture={waiting} alt={alt} /> : null}
      <Field id={id} label={say(waiting ? words.replace : words.picture, { place })} error={error} optional>
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
      {waiting ? <Checkbox name={`drop-${place}`} value="yes" label={say(words.drop, { place })} /> : null}
    </div>
  );
}
