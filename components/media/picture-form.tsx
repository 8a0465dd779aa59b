"use client";

import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import type { StepState } from "@/components/ui/desk/step-form";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type Consent, consents, type Licence, licences } from "@/newsroom/media/picture";
import { pictureDetailWords as words } from "@/words/fa/media";
import { FocalField } from "./focal-field";

export interface DescribedPicture {
  id: string;
  version: number;
  alt: string;
  caption: string;
  credit: string;
  licence: Licence;
  consent: Consent;
  focalX: number;
  focalY: number;
}

interface Props {
  picture: DescribedPicture;
  src: string;
  describe: (before: StepState, form: FormData) => Promise<StepState>;
}

/** The words of a picture, its rights, and what must stay in sight. */
export function PictureForm({ picture, src, describe }: Props) {
  const { state, isSending, form } = useSentForm(describe, { done: false, issues: [], typed: {} });
  const { typed } = state;
  const field = (name: "alt" | "caption" | "credit", hint?: string) => ({
    name,
    label: words[name],
    hint,
    defaultValue: typed[name] ?? picture[name],
    maxLength: name === "credit" ? 200 : 500,
  });
  const [focalX = picture.focalX, focalY = picture.focalY] = (typed.focus ?? "").split(",").flatMap(asPlace);
  return (
    <form {...form} className="grid gap-4" aria-label={words.details}>
      <ErrorSummary issues={sentences(state.issues).summary} />
      {state.done ? <Notice tone="good" role="status" title={words.saved} /> : null}
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="version" value={picture.version} />
      <TextField {...field("alt", words.altHint)} />
      <TextField {...field("caption")} optional />
      <TextField {...field("credit", words.creditHint)} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          name="licence"
          label={words.licence}
          choices={licences.map((value) => ({ value, label: words.licences[value] }))}
          defaultValue={typed.licence ?? picture.licence}
        />
        <SelectField
          name="consent"
          label={words.consent}
          hint={words.consentHint}
          choices={consents.map((value) => ({ value, label: words.consents[value] }))}
          defaultValue={typed.consent ?? picture.consent}
        />
      </div>
      <FocalField src={src} focalX={focalX} focalY={focalY} />
      <Button type="submit" tone="primary" disabled={isSending} className="justify-self-start">
        {words.save}
      </Button>
    </form>
  );
}

function asPlace(text: string): number[] {
  return /^\d{1,3}$/.test(text) ? [Number(text)] : [];
}
