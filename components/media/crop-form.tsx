"use client";

import { useState } from "react";
import ReactCrop, { centerCrop, makeAspectCrop, type PercentCrop } from "react-image-crop";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import "react-image-crop/dist/ReactCrop.css";
import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import type { StepState } from "@/components/ui/desk/step-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { parseNumber, persianNumber } from "@/newsroom/persian/digits";
import { cropWords as words } from "@/words/fa/media";

interface Props {
  id: string;
  src: string;
  width: number;
  height: number;
  crop: (before: StepState, form: FormData) => Promise<StepState>;
}

const whole: PercentCrop = { unit: "%", x: 5, y: 5, width: 90, height: 90 };
const shapes = { free: null, wide: 16 / 9, photo: 3 / 2, square: 1 } as const;
type Shape = keyof typeof shapes;

/** Cuts a new picture: with the mouse, with the arrow keys on the handles, or by numbers. */
export function CropForm({ id, src, width, height, crop }: Props) {
  const { state, isSending, form } = useSentForm(crop, { done: false, issues: [], typed: {} });
  const [shape, setShape] = useState<Shape>("free");
  const [area, setArea] = useState(whole);
  const aspect = shapes[shape];
  const choose = (next: Shape) => {
    setShape(next);
    const ratio = shapes[next];
    if (ratio) setArea(centred(ratio, width, height));
  };
  return (
    <form {...form} className="grid gap-4" aria-label={words.title}>
      <ErrorSummary issues={sentences(state.issues).summary} />
      <p className="meta">{words.text}</p>
      <input type="hidden" name="id" value={id} />
      <SelectField
        name="shape"
        label={words.shape}
        choices={(Object.keys(shapes) as Shape[]).map((one) => ({ value: one, label: words[one] }))}
        value={shape}
        onChange={(event) => choose(event.target.value as Shape)}
      />
      <div dir="ltr">
        <ReactCrop
          crop={area}
          onChange={(_, percent) => setArea(percent)}
          {...(aspect ? { aspect } : {})}
          keepSelection
          ariaLabels={ariaLabels}
        >
          <img src={src} alt="" width={width} height={height} className="crop-picture" />
        </ReactCrop>
      </div>
      <Numbers area={area} onArea={setArea} />
      <Button type="submit" tone="primary" disabled={isSending} className="justify-self-start">
        {words.cut}
      </Button>
    </form>
  );
}

const ariaLabels = {
  cropArea: words.selection,
  nwDragHandle: words.selection,
  nDragHandle: words.selection,
  neDragHandle: words.selection,
  eDragHandle: words.selection,
  seDragHandle: words.selection,
  sDragHandle: words.selection,
  swDragHandle: words.selection,
  wDragHandle: words.selection,
};

interface NumbersProps {
  area: PercentCrop;
  onArea: (area: PercentCrop) => void;
}

const parts = [
  { name: "left", key: "x" },
  { name: "top", key: "y" },
  { name: "width", key: "width" },
  { name: "height", key: "height" },
] as const;

function Numbers({ area, onArea }: NumbersProps) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {parts.map(({ name, key }) => (
        <TextField
          key={name}
          name={name}
          label={words[name]}
          inputMode="decimal"
          maxLength={6}
          value={persianNumber(Math.round(area[key] * 10) / 10)}
          onChange={(event) => onArea({ ...area, [key]: withinHundred(event.target.value) })}
        />
      ))}
    </div>
  );
}

function withinHundred(typed: string): number {
  return Math.min(100, Math.max(0, parseNumber(typed) ?? 0));
}

function centred(aspect: number, width: number, height: number): PercentCrop {
  return centerCrop(makeAspectCrop({ unit: "%", width: 90 }, aspect, width, height), width, height);
}
