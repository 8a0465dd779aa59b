import { quotedText } from "@/components/figures/quoted-text";
import { SelectField } from "@/components/ui/select-field";
import type { Quotable } from "@/newsroom/figures/measure";
import { dayOf } from "@/newsroom/persian/civil-day";
import { persianDigits } from "@/newsroom/persian/digits";
import type { Figure } from "@/newsroom/stories/content";
import { measureWords, quoteWords as words } from "@/words/fa/figures";
import { say } from "@/words/say";

interface Props {
  id: string;
  figure: Figure;
  measures: readonly Quotable[];
  onChange: (figure: Figure) => void;
}

/** Takes a figure from the city's own measures, as they are now; a number typed afterwards is the writer's own again. */
export function MeasureChoice({ id, figure, measures, onChange }: Props) {
  const chosen = measures.find((one) => isQuoted(figure, one));
  return (
    <SelectField
      id={id}
      name={id}
      label={words.field}
      hint={words.hint}
      blank={words.blank}
      optional
      choices={measures.map((one) => ({ value: keyOf(one), label: labelOf(one) }))}
      value={chosen ? keyOf(chosen) : ""}
      onChange={({ target: { value } }) => {
        const measure = measures.find((one) => keyOf(one) === value);
        onChange(measure ? quoting(figure, measure) : unquoted(figure));
      }}
    />
  );
}

/** The figure without the measure it quoted: what is typed now is somebody's own word. */
export function unquoted({ measure: _, ...figure }: Figure): Figure {
  return figure;
}

function quoting(figure: Figure, { key, organisation, value, unit, asOf }: Quotable): Figure {
  const name = measureWords.names[key];
  return {
    ...figure,
    label: figure.label || name,
    value: persianDigits(value),
    unit: words.units[unit],
    source: say(words.source, { name, whose: organisation?.name ?? words.city }),
    sourceLink: "",
    date: dayOf(asOf),
    measure: { key, organisation: organisation?.slug ?? null, value, asOf: asOf.toISOString() },
  };
}

function isQuoted({ measure }: Figure, { key, organisation, value }: Quotable): boolean {
  return (
    measure?.key === key && measure.organisation === (organisation?.slug ?? null) && measure.value === value
  );
}

const keyOf = ({ key, organisation }: Quotable) => `${key}/${organisation?.slug ?? ""}`;

function labelOf(measure: Quotable): string {
  const whose = measure.organisation?.name ?? words.city;
  return say(words.choice, {
    name: measureWords.names[measure.key],
    whose,
    value: quotedText(measure),
    n: measure.n,
  });
}
