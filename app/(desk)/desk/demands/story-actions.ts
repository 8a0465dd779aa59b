"use server";

import { z } from "zod";
import { codeFrom } from "@/app/addresses";
import { answerForm, type FormState } from "@/app/forms";
import { answerWithStory, unlinkStory } from "@/newsroom/demands/answer-with-story";
import { latinDigits } from "@/newsroom/persian/digits";

const page = ({ code }: { code: string }) => `/desk/demands/${code}`;
const common = {
  id: z.string().max(40),
  code: z.string().max(20),
  version: z.coerce.number().int(),
};
const linking = z.strictObject({ ...common, story: z.string().max(40), words: z.string() });
const unlinking = z.strictObject({ ...common, step: z.string().max(40) });

export async function answerWithStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, linking, page, (viewer, { id, version, story, words }) =>
    answerWithStory(viewer, id, version, codeFrom(latinDigits(story.trim())) ?? 0, words),
  );
}

export async function unlinkStoryAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, unlinking, page, (viewer, { id, version, step }) =>
    unlinkStory(viewer, id, version, step),
  );
}
