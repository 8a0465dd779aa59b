"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";
import { dayWords } from "@/words/fa/day";
import { jalaliText } from "./jalali-text";

interface Props {
  id: string;
  label: string;
  /** YYYY-MM-DD, or empty. */
  iso: string;
  readOnly?: boolean;
  optional?: boolean;
  onDay: (iso: string) => void;
}

/** A day of the Jalali calendar, typed in any digits. A day that does not exist is said and not kept. */
export function DayField({ id, label, iso, readOnly, optional, onDay }: Props) {
  const [typed, setTyped] = useState(jalaliText(iso));
  const unreadable = typed.trim() !== "" && !parseJalaliDate(typed);
  const change = (text: string) => {
    setTyped(text);
    const day = parseJalaliDate(text);
    onDay(day ? jalaliToIso(day) : "");
  };
  return (
    <TextField
      id={id}
      name={id}
      label={label}
      hint={dayWords.hint}
      readOnly={readOnly}
      optional={optional}
      value={typed}
      error={unreadable && typed.length >= 8 ? dayWords.unreadable : undefined}
      onChange={(event) => change(event.target.value)}
    />
  );
}
