"use client";

import { sentences } from "@/components/people/sentences";
import { type AfterForm, untouched } from "@/components/stories/after/form-state";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { StepForm } from "@/components/ui/desk/step-form";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type Moment, Time } from "@/components/ui/time";
import { linkDays } from "@/newsroom/access/access";
import { previewWords as words } from "@/words/fa/access";
import { say } from "@/words/say";

export interface ShownLink {
  id: string;
  label: string;
  factCheck: boolean;
  by: string;
  expires: Moment;
  is: "open" | "ended" | "expired";
  notes: readonly { id: string; name: string; words: string; at: Moment }[];
}

interface Props {
  storyId: string;
  links: readonly ShownLink[];
  /** Null where nothing is left to show. */
  make: AfterForm | null;
  end: AfterForm;
}

/** The links that show the draft to guests, what guests wrote, and a new one. */
export function PreviewLinks({ storyId, links, make, end }: Props) {
  return (
    <>
      <p className="meta">{words.about}</p>
      {links.length === 0 ? <p className="text-sm">{words.none}</p> : null}
      <ul className="grid gap-3">
        {links.map((link) => (
          <LinkLine key={link.id} link={link} storyId={storyId} end={end} />
        ))}
      </ul>
      {make ? <MakeLink storyId={storyId} make={make} /> : null}
    </>
  );
}

function LinkLine({ link, storyId, end }: { link: ShownLink; storyId: string; end: AfterForm }) {
  return (
    <li className="grid gap-1 border-b border-line pb-3">
      <p className="text-sm font-bold">{link.label}</p>
      <p className="meta">
        {link.is === "open" ? say(words.lives, { day: link.expires.text }) : words[link.is]} ·{" "}
        {say(words.by, { name: link.by })}
      </p>
      {link.notes.length > 0 ? (
        <ul aria-label={say(words.notes, { label: link.label })} className="grid gap-2">
          {link.notes.map((note) => (
            <li key={note.id} className="border-s-2 border-line ps-3 text-sm">
              <p className="whitespace-pre-line">{note.words}</p>
              <p className="meta">
                <bdi>{note.name}</bdi>، <Time at={note.at} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {link.is === "open" ? (
        <StepForm
          step={end}
          label={say(words.end, { label: link.label })}
          hidden={{ storyId, linkId: link.id }}
        />
      ) : null}
    </li>
  );
}

function MakeLink({ storyId, make }: { storyId: string; make: AfterForm }) {
  const { state, isSending, form } = useSentForm(make, untouched);
  const { summary, errors } = sentences(state.issues, "link-");
  const { address } = state.typed;
  return (
    <form {...form} className="grid gap-3">
      <ErrorSummary issues={summary} />
      {state.done && address ? (
        <>
          <Notice tone="good" role="status" title={words.made} />
          <TextField
            name=""
            id="link-address"
            label={words.address}
            value={address}
            readOnly
            dir="ltr"
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      ) : null}
      <input type="hidden" name="storyId" value={storyId} />
      <TextField
        name="label"
        id="link-label"
        label={words.label}
        maxLength={120}
        defaultValue={state.typed.label}
        error={errors.label}
      />
      <SelectField
        name="days"
        id="link-days"
        label={words.days}
        defaultValue="3"
        choices={linkDays.map((count) => ({ value: String(count), label: say(words.daysCount, { count }) }))}
      />
      <Checkbox name="factCheck" id="link-fact-check" value="yes" label={words.factCheck} />
      <Button type="submit" icon="outside" disabled={isSending} className="justify-self-start">
        {words.make}
      </Button>
    </form>
  );
}
