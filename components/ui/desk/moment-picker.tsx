"use client";

import { useState } from "react";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/text-field";
import { formatJalali } from "@/newsroom/persian/calendar";
import { persianDigits } from "@/newsroom/persian/digits";
import { readMoment, type TypedMoment } from "@/newsroom/persian/typed-moment";
import { offsetOf } from "@/newsroom/persian/zoned-time";
import { timeWords } from "@/words/fa/time";
import { say } from "@/words/say";
import { Radio } from "../checkbox";
import { Fieldset } from "../fieldset";
import { besideOf } from "./moment-beside";

interface Props {
  id: string;
  zone: string;
  /** What was refused about it, said by the server. */
  error?: string;
  /** An instant (ISO 8601), or empty while it is not one. */
  onMoment: (iso: string) => void;
}

/** A day of the Jalali calendar and an hour, typed or chosen; what they mean stands below, in both calendars and with the zone. */
export function MomentPicker({ id, zone, error, onMoment }: Props) {
  const [day, setDay] = useState("");
  const [hour, setHour] = useState("");
  const [second, setSecond] = useState(false);
  const read = readMoment(day, hour, zone);
  const tell = (next: TypedMoment, isSecond: boolean) =>
    onMoment(instantOf(next, isSecond)?.toISOString() ?? "");
  const changeDay = (iso: string) => {
    setDay(iso);
    tell(readMoment(iso, hour, zone), second);
  };
  const changeHour = (text: string) => {
    setHour(text);
    tell(readMoment(day, text, zone), second);
  };
  const choose = (isSecond: boolean) => {
    setSecond(isSecond);
    tell(read, isSecond);
  };
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <DayField id={`${id}-day`} label={timeWords.day} iso={day} onDay={changeDay} calendar />
        <TextField
          id={`${id}-hour`}
          name={`${id}-hour`}
          label={timeWords.hour}
          hint={timeWords.hourHint}
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          value={hour}
          error={hourProblem(read, hour)}
          onChange={(event) => changeHour(event.target.value)}
        />
      </div>
      {read.kind === "twice" ? (
        <Twice id={id} read={read} zone={zone} second={second} onChoose={choose} />
      ) : null}
      <Meaning instant={instantOf(read, second)} zone={zone} />
      {error ? (
        <p role="alert" className="text-sm font-semibold text-red">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function instantOf(read: TypedMoment, second: boolean): Date | null {
  if (read.kind === "one") return read.instant;
  if (read.kind === "twice") return second ? read.later : read.earlier;
  return null;
}

function hourProblem(read: TypedMoment, hour: string): string | undefined {
  if (read.kind === "gap") return say(timeWords.gap, { hour: persianDigits(hour.trim()) });
  return read.kind === "unreadable" && hour.trim().length > 1 ? timeWords.hourUnreadable : undefined;
}

interface TwiceProps {
  id: string;
  read: Extract<TypedMoment, { kind: "twice" }>;
  zone: string;
  second: boolean;
  onChoose: (second: boolean) => void;
}

function Twice({ id, read, zone, second, onChoose }: TwiceProps) {
  const choices = [
    { isSecond: false, label: say(timeWords.earlier, { offset: offsetOf(read.earlier, zone) }) },
    { isSecond: true, label: say(timeWords.later, { offset: offsetOf(read.later, zone) }) },
  ];
  return (
    <Fieldset id={`${id}-twice`} legend={timeWords.twice}>
      {choices.map(({ isSecond, label }) => (
        <Radio
          key={label}
          id={`${id}-${isSecond ? "later" : "earlier"}`}
          name={`${id}-which`}
          label={label}
          checked={second === isSecond}
          onChange={() => onChoose(isSecond)}
        />
      ))}
    </Fieldset>
  );
}

// Its place is kept while nothing is chosen, so that the buttons below stay where they are.
function Meaning({ instant, zone }: { instant: Date | null; zone: string }) {
  return (
    <p role="status" aria-label={timeWords.chosen} className="min-h-14 text-sm">
      {instant ? (
        <>
          <span className="block font-bold">{formatJalali(instant, "full", zone)}</span>
          <span className="meta block">{besideOf(instant, zone)}</span>
        </>
      ) : null}
    </p>
  );
}
