import { type Step, StepForm } from "@/components/ui/desk/step-form";
import { TextArea } from "@/components/ui/text-area";
import { authorWords as words } from "@/words/fa/authors";
import { When } from "../when";
import { AllVisible } from "./all-visible";

interface Props {
  commentId: string;
  notes: readonly { id: string; words: string; by: string; at: Date }[];
  add: Step;
}

/** What moderators told each other of an author, and one more. */
export function AuthorNotes({ commentId, notes, add }: Props) {
  return (
    <section aria-labelledby="notes-title" className="grid max-w-[46rem] gap-4">
      <h2 id="notes-title" className="headline-3 border-b border-line pb-2">
        {words.notes}
      </h2>
      <p className="meta">{words.notesIntro}</p>
      {notes.length === 0 ? <p>{words.noNotes}</p> : <NoteList notes={notes} />}
      <StepForm step={add} label={words.addNote} hidden={{ comment: commentId }}>
        <TextArea id="note-words" name="words" label={words.note} rows={3} required />
      </StepForm>
    </section>
  );
}

/** The notes themselves, the newest first. */
export function NoteList({ notes }: Pick<Props, "notes">) {
  return (
    <ol className="grid gap-3">
      {notes.map((note) => (
        <li key={note.id} className="border-s-2 border-line ps-4">
          <p className="flex flex-wrap gap-x-3">
            <bdi className="font-semibold">{note.by}</bdi>
            <When at={note.at} />
          </p>
          <p dir="auto" className="whitespace-pre-line wrap-anywhere">
            <AllVisible text={note.words} />
          </p>
        </li>
      ))}
    </ol>
  );
}
