import { ErrorSummary } from "@/components/ui/error-summary";
import type { Issue } from "@/newsroom/outcome";
import { sentenceOf } from "@/words/issue";

/** What a form with words was refused with, and what was typed into it. */
export interface RefusedWords {
  words: string;
  issues: Issue[];
}

/** Words whose form is over meanwhile: why they were not taken, and what was typed, which is not lost. */
export function RefusedWords({ draft }: { draft: RefusedWords | null }) {
  if (!draft) return null;
  return (
    <>
      <ErrorSummary issues={draft.issues.map((issue) => ({ text: sentenceOf(issue) }))} />
      {draft.words ? (
        <blockquote className="border-s-2 border-line ps-4 whitespace-pre-line wrap-anywhere">
          {draft.words}
        </blockquote>
      ) : null}
    </>
  );
}

/** The summary over a form of one field: each sentence leads to it, where it is about it. */
export function wordsSummary(draft: RefusedWords | null, fieldId: string) {
  return (draft?.issues ?? []).map((issue) => ({
    text: sentenceOf(issue),
    ...(issue.field ? { field: fieldId } : {}),
  }));
}

/** The sentence that stands at the field of words itself; nothing where they are not what is wrong. */
export function wordsError(draft: RefusedWords | null): string | undefined {
  const issue = draft?.issues.find(({ field }) => field === "words");
  return issue && sentenceOf(issue);
}
