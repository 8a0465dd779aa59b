import { keepForm, keptForm, storable } from "@/newsroom/form-draft";
import type { Issue } from "@/newsroom/outcome";

const KIND = "comment-edit";

/** An edit form that was refused: what was typed, and why. It names its comment by the mark of the ledger, not by the code. */
export interface EditDraft {
  mark: string;
  words: string;
  issues: Issue[];
}

/** Keeps a refused form for half an hour (newsroom/form-draft.ts). */
export function keepEditDraft(draft: EditDraft, addressBucket: string | null): Promise<string | null> {
  return keepForm(KIND, { ...draft, words: storable(draft.words) }, addressBucket);
}

/** The refused form of this id for the comment with this mark; null when there is none, or it has expired. */
export async function editDraftOf(id: unknown, mark: string): Promise<EditDraft | null> {
  const draft = typeof id === "string" ? ((await keptForm(KIND, id)) as EditDraft | null) : null;
  return draft?.mark === mark ? draft : null;
}
