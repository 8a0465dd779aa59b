import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { Figure } from "@/newsroom/stories/content";
import { figureWords, storyFieldWords } from "@/words/fa/desk-story-screen";
import { newEntry } from "./claim-entry";
import type { FieldsProps } from "./fields-props";
import { FigureRow } from "./figure-row";
import { hintOf, type IssueLine } from "./issue-lines";

const MOST = 40;
const emptyFigure = { label: "", value: "", unit: "", source: "", sourceLink: "", date: "" };

/** The numbers a story claims, each with where it comes from. */
export function FigureFields({
  content: { figures },
  choices,
  editable,
  missing,
  issues,
  onEdit,
}: FieldsProps) {
  const add = useRef<HTMLButtonElement>(null);
  const change = (figure: Figure) =>
    onEdit({ figures: figures.map((one) => (one.id === figure.id ? figure : one)) });
  const remove = (id: string) => {
    onEdit({ figures: figures.filter((one) => one.id !== id) });
    add.current?.focus();
  };
  return (
    <section aria-labelledby="figures-title" className="grid gap-4">
      <h2 id="figures-title" className="part-title">
        {storyFieldWords.figures}
      </h2>
      {figures.length === 0 ? <p className="meta">{figureWords.none}</p> : null}
      {figures.map((figure, place) => (
        <div key={figure.id} className="grid gap-2">
          <FigureRow
            figure={figure}
            place={place}
            editable={editable}
            measures={choices.measures ?? []}
            onChange={change}
            onRemove={() => remove(figure.id)}
          />
          <p className="meta">{hintOf("", ofRow(missing, place), "figures")}</p>
          <RowIssues place={place} issues={issues} />
        </div>
      ))}
      {editable && figures.length < MOST ? (
        <Button
          ref={add}
          icon="add"
          className="justify-self-start"
          onClick={() => onEdit({ figures: [...figures, { ...emptyFigure, id: newEntry() }] })}
        >
          {figureWords.add}
        </Button>
      ) : null}
    </section>
  );
}

function RowIssues({ place, issues }: { place: number; issues: readonly IssueLine[] }) {
  const mine = ofRow(issues, place);
  return mine.length > 0 ? (
    <FieldError id={`figure-${place}`}>{mine.map((issue) => issue.text).join(" ")}</FieldError>
  ) : null;
}

function ofRow(issues: readonly IssueLine[], place: number): IssueLine[] {
  return issues.filter((issue) => issue.field === "figures" && issue.number === place + 1);
}
