"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/desk/dialog";
import { TextField } from "@/components/ui/text-field";
import { jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";
import { dayWords } from "@/words/fa/day";
import { say } from "@/words/say";
import { jalaliText } from "./jalali-text";

const DayCalendar = lazy(() => import("@/components/ui/desk/day-calendar"));

interface Props {
  id: string;
  label: string;
  /** YYYY-MM-DD, or empty. */
  iso: string;
  readOnly?: boolean;
  optional?: boolean;
  /** With a month to choose from beside the field. */
  calendar?: boolean;
  onDay: (iso: string) => void;
}

/** A day of the Jalali calendar, typed in any digits or chosen. A day that does not exist is said and not kept. */
export function DayField({ id, label, iso, readOnly, optional, calendar, onDay }: Props) {
  const [typed, setTyped] = useState(jalaliText(iso));
  const [open, setOpen] = useState(false);
  const unreadable = typed.trim() !== "" && !parseJalaliDate(typed);
  const change = (text: string) => {
    setTyped(text);
    const day = parseJalaliDate(text);
    onDay(day ? jalaliToIso(day) : "");
  };
  const choose = (day: string) => {
    setTyped(jalaliText(day));
    onDay(day);
    setOpen(false);
  };
  return (
    <div className={calendar ? "grid grid-cols-[1fr_auto] items-end gap-1" : undefined}>
      <TextField
        id={id}
        name={id}
        label={label}
        hint={dayWords.hint}
        readOnly={readOnly}
        optional={optional}
        autoComplete="off"
        value={typed}
        error={unreadable && typed.length >= 8 ? dayWords.unreadable : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {calendar && !readOnly ? (
        <Button
          tone="bare"
          icon="calendar"
          aria-label={say(dayWords.openCalendar, { label })}
          onClick={() => setOpen(true)}
        />
      ) : null}
      {calendar ? (
        <Dialog open={open} title={label} onClose={() => setOpen(false)}>
          {open ? (
            <Suspense fallback={<p className="min-h-80">{dayWords.loading}</p>}>
              <DayCalendar iso={iso} onDay={choose} />
            </Suspense>
          ) : null}
        </Dialog>
      ) : null}
    </div>
  );
}
