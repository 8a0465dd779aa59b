import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Icon } from "@/components/ui/icon";
import { TextArea } from "@/components/ui/text-area";
import { LONGEST_WORDS, type TrackedComment } from "@/newsroom/comments/comment";
import { commentWords, receiptWords } from "@/words/fa/comments";
import { say } from "@/words/say";
import { PlainWords } from "./plain-words";
import { RefusedWords, wordsError, wordsSummary } from "./refused-words";
import { type Stamp, Trap } from "./trap";
import { When } from "./when";

const { edit: words } = receiptWords;

interface Props {
  comment: TrackedComment;
  /** What was refused, with what was typed. */
  draft: RefusedWords | null;
  stamp: Stamp;
}

/** The writer's own change of the words: what became of the newest one, and the form for another. */
export function EditSection({ comment, draft, stamp }: Props) {
  const { edit, canEdit, answered, erased } = comment;
  if (erased || !(edit || canEdit || answered || draft)) return null;
  return (
    <section
      id="edit"
      aria-labelledby="edit-title"
      className={`grid gap-3 border-t border-line pt-4 ${edit || answered ? "" : "screen-only"}`}
    >
      <h2 id="edit-title" className="headline-4">
        {words.title}
      </h2>
      {edit ? <NewestEdit edit={edit} /> : null}
      {canEdit ? null : <RefusedWords draft={draft} />}
      {answered ? <p className="text-sm">{words.answered}</p> : null}
      {canEdit ? <EditForm comment={comment} draft={draft} stamp={stamp} /> : null}
    </section>
  );
}

function NewestEdit({ edit }: { edit: NonNullable<TrackedComment["edit"]> }) {
  const reason = edit.reason ? commentWords.reasons[edit.reason] : "";
  return (
    <>
      <p className="font-bold">{say(words[edit.state], { reason })}</p>
      <p className="meta">
        {words.yours} · <When at={edit.decidedAt ?? edit.at} className="" />
      </p>
      {edit.state === "approved" ? null : (
        <div className="border-s-2 border-line ps-4">
          <PlainWords words={edit.words} />
        </div>
      )}
    </>
  );
}

/** Opened first: the words above are read before they are changed. */
function EditForm({ comment, draft, stamp }: Props) {
  const waits = comment.state === "queued";
  const present = comment.edit?.state === "open" ? comment.edit.words : comment.words;
  return (
    <details open={draft !== null} className="screen-only">
      <summary className="target cursor-pointer gap-1 text-sm font-semibold">
        <Icon name="down" className="size-4" />
        {words.title}
      </summary>
      <form method="post" action={`/track/${comment.receipt}/edit`} noValidate className="mt-2 grid gap-3">
        <ErrorSummary issues={wordsSummary(draft, "edit-words")} />
        <p className="text-sm">{waits ? words.ofQueued : words.ofPublished}</p>
        <TextArea
          id="edit-words"
          name="words"
          label={words.words}
          hint={commentWords.wordsHint}
          error={wordsError(draft)}
          defaultValue={draft?.words ?? present}
          rows={6}
          maxLength={LONGEST_WORDS}
          required
        />
        <Trap {...stamp} />
        <div>
          <Button type="submit" icon="send">
            {words.send}
          </Button>
        </div>
      </form>
    </details>
  );
}
