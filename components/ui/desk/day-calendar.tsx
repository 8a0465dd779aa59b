import { DayPicker } from "@daypicker/persian";
import "./day-calendar.css";

interface Props {
  /** YYYY-MM-DD, or empty. */
  iso: string;
  onDay: (iso: string) => void;
}

/** A month of the Jalali calendar, for choosing by pointer or arrow keys. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads a default export
export default function DayCalendar({ iso, onDay }: Props) {
  const selected = localNoon(iso);
  return (
    <DayPicker
      mode="single"
      required
      autoFocus
      selected={selected}
      defaultMonth={selected}
      onSelect={(day) => onDay(isoOf(day))}
      className="day-calendar"
    />
  );
}

// The picker thinks in the browser's own zone; at noon no zone's change moves the day.
function localNoon(iso: string): Date | undefined {
  const [year, month, day] = iso.split("-").map(Number);
  return year && month && day ? new Date(year, month - 1, day, 12) : undefined;
}

function isoOf(day: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
