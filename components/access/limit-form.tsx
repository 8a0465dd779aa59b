"use client";

import { useState } from "react";
import { sentences } from "@/components/people/sentences";
import { type AfterForm, untouched } from "@/components/stories/after/form-state";
import { Button } from "@/components/ui/button";
import { Checkbox, Radio } from "@/components/ui/checkbox";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { type AccessLimit, accessLimits } from "@/newsroom/access/access";
import { accessWords as words } from "@/words/fa/access";

interface Props {
  storyId: string;
  access: AccessLimit;
  readers: readonly string[];
  people: readonly { id: string; name: string }[];
  action: AfterForm;
}

/** Who may see the story until it is public. */
export function LimitForm({ storyId, access, readers, people, action }: Props) {
  const { state, isSending, form } = useSentForm(action, untouched);
  const [limit, setLimit] = useState<AccessLimit>(access);
  const [named, setNamed] = useState<readonly string[]>(readers);
  const toggle = (id: string) =>
    setNamed(named.includes(id) ? named.filter((one) => one !== id) : [...named, id]);
  const chosen = named.filter((id) => people.some((person) => person.id === id));
  return (
    <form {...form} className="grid gap-2">
      <ErrorSummary issues={sentences(state.issues).summary} />
      {state.done ? <Notice tone="good" role="status" title={words.done} /> : null}
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="readers" value={chosen.join(" ")} />
      <fieldset>
        <legend className="text-sm">{words.limit}</legend>
        {accessLimits.map((one) => (
          <Radio
            key={one}
            id={`access-${one}`}
            name="access"
            value={one}
            label={words.limits[one]}
            checked={limit === one}
            onChange={() => setLimit(one)}
          />
        ))}
      </fieldset>
      <p className="meta">{words.about[limit]}</p>
      {limit === "named" ? (
        <fieldset className="max-h-60 overflow-y-auto">
          <legend className="text-sm font-bold">{words.readers}</legend>
          {people.map(({ id, name }) => (
            <Checkbox
              key={id}
              id={`reader-${id}`}
              name=""
              label={name}
              checked={named.includes(id)}
              onChange={() => toggle(id)}
            />
          ))}
        </fieldset>
      ) : null}
      {limit === "open" ? null : <p className="meta">{words.alwaysYou}</p>}
      <Button type="submit" icon="eye" disabled={isSending} className="justify-self-start">
        {words.set}
      </Button>
    </form>
  );
}
