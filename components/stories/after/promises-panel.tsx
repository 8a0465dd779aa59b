"use client";

import { useStoryDesk } from "@/components/stories/desk/desk-context";
import { maySave } from "@/components/stories/desk/desk-state";
import { DayField } from "@/components/ui/day-field";
import { SelectField } from "@/components/ui/select-field";
import { promisesIn } from "@/newsroom/stories/body";
import type { PromisedPart, StoryContent } from "@/newsroom/stories/content";
import { promiseWords } from "@/words/fa/after";
import { say } from "@/words/say";
import { PanelSection } from "./panel-section";

interface Props {
  /** Every organisation: a promise may be another one's to keep. */
  organisations: readonly { id: string; name: string }[];
}

/** The sentences marked as promises, each with who keeps it and until when. */
export function PromisesPanel({ organisations }: Props) {
  const { state, change } = useStoryDesk();
  const { content } = state;
  const marked = [...promisesIn(content.body)];
  const editable = maySave(state);
  if (marked.length === 0 && !editable) return null;
  const put = (part: PromisedPart) => change({ type: "edited", part: { promises: withPart(content, part) } });
  return (
    <PanelSection id="promises" title={promiseWords.title}>
      {marked.length === 0 ? <p className="meta">{promiseWords.none}</p> : null}
      <ol className="grid gap-4">
        {marked.map(([id, sentence], place) => (
          <li key={id} className="grid gap-2 border-b border-line pb-3">
            <p className="promise text-sm">{sentence}</p>
            <PromiseFields
              key={state.opened}
              place={place}
              part={partOf(content, id)}
              organisations={organisations}
              editable={editable}
              onPart={put}
            />
          </li>
        ))}
      </ol>
    </PanelSection>
  );
}

interface FieldsProps extends Props {
  place: number;
  part: PromisedPart;
  editable: boolean;
  onPart: (part: PromisedPart) => void;
}

function PromiseFields({ place, part, organisations, editable, onPart }: FieldsProps) {
  const number = place + 1;
  return (
    <>
      <SelectField
        name={`promise-${place}-owner`}
        label={say(promiseWords.owner, { number })}
        blank={promiseWords.ownerBlank}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        disabled={!editable}
        value={part.ownerId ?? ""}
        onChange={(event) => onPart({ ...part, ownerId: event.target.value || null })}
      />
      <DayField
        id={`promise-${place}-due`}
        label={say(promiseWords.due, { number })}
        iso={part.dueOn}
        readOnly={!editable}
        onDay={(dueOn) => onPart({ ...part, dueOn })}
      />
    </>
  );
}

function partOf({ promises }: StoryContent, id: string): PromisedPart {
  return promises.find((promise) => promise.id === id) ?? { id, ownerId: null, dueOn: "" };
}

// Only what is marked in the text is kept; a promise whose sentence went comes back with it when that is undone in time.
function withPart({ promises }: StoryContent, part: PromisedPart): PromisedPart[] {
  return [...promises.filter(({ id }) => id !== part.id), part].slice(-40);
}
