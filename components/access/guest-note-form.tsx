import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { previewWords as words } from "@/words/fa/access";

/** Where a guest says what is wrong in a draft: a plain form that needs no script. */
export function GuestNoteForm({ action }: { action: string }) {
  return (
    <section aria-labelledby="guest-note" className="screen-only mt-12 max-w-[40rem]">
      <h2 id="guest-note" className="part-title">
        {words.noteTitle}
      </h2>
      <p className="mb-4 text-sm">{words.noteAbout}</p>
      <form method="post" action={action} className="grid gap-4">
        <TextField name="name" label={words.guestName} maxLength={80} autoComplete="name" required />
        <TextArea name="words" label={words.guestWords} rows={5} maxLength={3000} required />
        <Button type="submit" tone="primary" className="justify-self-start">
          {words.send}
        </Button>
      </form>
    </section>
  );
}
