"use server";

import { z } from "zod";
import { answerForm, type FormState } from "@/app/forms";
import { dropWatchWord, keepWatchWord } from "@/newsroom/comments/keep-watch";

const page = "/desk/settings/watch-words";
const kept = z.strictObject({ word: z.string().max(1_000), allowed: z.string().max(5_000) });
const one = z.strictObject({ id: z.string().max(40) });

export async function keepWatchWordAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, kept, page, (viewer, { word, allowed }) => keepWatchWord(viewer, word, allowed));
}

export async function dropWatchWordAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, one, page, (viewer, { id }) => dropWatchWord(viewer, id));
}
