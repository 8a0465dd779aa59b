import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { dayWords } from "@/words/fa/day";
import { assignmentWords as words } from "@/words/fa/planning";

interface Props {
  assignment: Record<
    "title" | "brief" | "deadlineDay" | "deadlineHour" | "eventPlace" | "eventDay" | "eventHour",
    string
  >;
}

/** What of a planned assignment can be changed: what, by when, and where it happens. */
export function AssignmentFields({ assignment }: Props) {
  const field = (name: keyof Props["assignment"]) => ({ name, defaultValue: assignment[name] });
  return (
    <>
      <TextField {...field("title")} label={words.name} maxLength={200} />
      <TextArea {...field("brief")} label={words.brief} rows={3} optional />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField {...field("deadlineDay")} label={words.deadlineDay} hint={dayWords.hint} />
        <TextField {...field("deadlineHour")} label={words.deadlineHour} hint={words.hourHint} optional />
        <TextField {...field("eventPlace")} label={words.eventPlace} optional />
        <TextField {...field("eventDay")} label={words.eventDay} hint={dayWords.hint} optional />
        <TextField {...field("eventHour")} label={words.eventHour} hint={words.hourHint} optional />
      </div>
    </>
  );
}
