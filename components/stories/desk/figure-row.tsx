import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/text-field";
import type { Quotable } from "@/newsroom/figures/measure";
import type { Figure } from "@/newsroom/stories/content";
import { figureWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import { MeasureChoice, unquoted } from "./measure-choice";

interface Props {
  figure: Figure;
  place: number;
  editable: boolean;
  /** The city's own measures, to quote. */
  measures: readonly Quotable[];
  onChange: (figure: Figure) => void;
  onRemove: () => void;
}

const limits = { label: 300, value: 60, unit: 60, source: 300, sourceLink: 2_000 } as const;

// Changing one of these makes the number another one than the measure's.
const owns: readonly string[] = ["value", "unit"];

/** One number of a story: what it counts, how many of what, on which day, by whose word. */
export function FigureRow({ figure, place, editable, measures, onChange, onRemove }: Props) {
  const number = place + 1;
  const field = (name: keyof typeof limits) => ({
    id: `figure-${place}-${name}`,
    name: `figure-${place}-${name}`,
    label: figureWords[name],
    maxLength: limits[name],
    readOnly: !editable,
    value: figure[name],
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...(owns.includes(name) ? unquoted(figure) : figure), [name]: event.target.value }),
  });
  return (
    <fieldset
      id={`figure-${place}`}
      className="grid items-end gap-3 border-s-2 border-line ps-4 sm:grid-cols-6"
    >
      <legend className="meta">{say(figureWords.row, { number })}</legend>
      <div className="sm:col-span-6">
        <TextField {...field("label")} />
      </div>
      <div className="sm:col-span-2">
        <TextField {...field("value")} />
      </div>
      <div className="sm:col-span-2">
        <TextField {...field("unit")} />
      </div>
      <div className="sm:col-span-2">
        <DayField
          id={`figure-${place}-date`}
          label={figureWords.date}
          iso={figure.date}
          readOnly={!editable}
          onDay={(date) => onChange({ ...figure, date })}
        />
      </div>
      <div className="sm:col-span-3">
        <TextField {...field("source")} />
      </div>
      <div className="sm:col-span-3">
        <TextField {...field("sourceLink")} dir="ltr" inputMode="url" optional />
      </div>
      {editable && measures.length > 0 ? (
        <div className="sm:col-span-6">
          <MeasureChoice
            id={`figure-${place}-measure`}
            figure={figure}
            measures={measures}
            onChange={onChange}
          />
        </div>
      ) : null}
      {editable ? (
        <Button tone="bare" icon="remove" onClick={onRemove} className="justify-self-start sm:col-span-6">
          {say(figureWords.removeRow, { number })}
        </Button>
      ) : null}
    </fieldset>
  );
}
