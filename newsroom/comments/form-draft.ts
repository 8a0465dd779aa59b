import { keepForm, keptForm, storable } from "@/newsroom/form-draft";
import type { CommentDraft } from "./comment";

const KIND = "comment";

/** Keeps a refused form for half an hour (newsroom/form-draft.ts). */
export function keepDraft(draft: CommentDraft, addressBucket: string | null): Promise<string | null> {
  const { name, words, token } = draft;
  const clean = { ...draft, name: storable(name), words: storable(words), token: storable(token) };
  return keepForm(KIND, clean, addressBucket);
}

/** The refused form of this id under this story; null when there is none, or it has expired. */
export async function draftOf(
  id: string | null | undefined,
  storyCode: number,
): Promise<CommentDraft | null> {
  const draft = (await keptForm(KIND, id)) as CommentDraft | null;
  return draft?.storyCode === storyCode ? draft : null;
}
