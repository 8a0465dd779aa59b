"use server";

import { z } from "zod";
import { answerForm, type FormState } from "@/app/forms";
import { acceptWord, addWord, removeWord } from "@/newsroom/words/keep";

const page = "/desk/settings/words";
const one = z.strictObject({ id: z.string().max(40) });
const fresh = z.strictObject({
  word: z.string().max(200),
  organisationId: z.union([z.literal(""), z.uuid()]),
});

export async function acceptWordAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, one, page, (viewer, { id }) => acceptWord(viewer, id));
}

export async function removeWordAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, one, page, (viewer, { id }) => removeWord(viewer, id));
}

/** An empty organisation is the list of all. */
export async function newWordAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, fresh, page, (viewer, { word, organisationId }) =>
    addWord(viewer, word, organisationId === "" ? null : organisationId),
  );
}
