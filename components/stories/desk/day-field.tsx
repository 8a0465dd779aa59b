import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { jalaliToIso, parseJalaliDate } from "@/newsroom/persian/jalali-date";
import { figureWords } from "@/words/fa/desk-story-screen";
import { jalaliText } from "./jalali-text";

interface Props {
  id: string;
  /** YYYY-MM-DD, or empty. */
  iso: string;
  readOnly: boolean;
  onDay: (iso: string) => void;
}

/** A day of the Jalali calendar, typed in any digits. A day that does not exist is said and not kept. */
export function DayField({ id, iso, readOnly, onDay }: Props) {
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
      label={figureWords.date}
      hint={figureWords.dateHint}
      readOnly={readOnly}
      value={typed}
      error={unreadable && typed.length >= 8 ? figureWords.dateUnreadable : undefined}
      onChange={(event) => change(event.target.value)}
    />
  );
}
