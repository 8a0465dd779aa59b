"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { answerForm, type FormState } from "@/app/forms";
import { describePicture, reinstatePicture, retirePicture } from "@/newsroom/media/describe";
import type { KeptPicture } from "@/newsroom/media/picture";
import { cropPicture } from "@/newsroom/media/remake";
import { parseNumber } from "@/newsroom/persian/digits";

const page = ({ id }: { id: string }) => `/desk/media/${id}`;
const version = z.coerce.number().int().min(0);
const one = z.strictObject({ id: z.string().max(40), version });
const described = z.strictObject({
  id: z.string().max(40),
  version,
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  licence: z.string(),
  consent: z.string(),
  focus: z.string().max(10),
});
const percent = z.string().max(10).transform(parseNumber);
const cut = z.strictObject({
  id: z.string().max(40),
  shape: z.string().max(10),
  left: percent,
  top: percent,
  width: percent,
  height: percent,
});

export async function describeAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, described, page, (viewer, { id, version: decidedOn, focus, ...words }) => {
    const [focalX, focalY] = focus.split(",");
    return describePicture(viewer, id, decidedOn, { ...words, focalX, focalY });
  });
}

export async function retireAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, one, page, (viewer, { id, version: decidedOn }) =>
    retirePicture(viewer, id, decidedOn),
  );
}

export async function reinstateAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, one, page, (viewer, { id, version: decidedOn }) =>
    reinstatePicture(viewer, id, decidedOn),
  );
}

/** The new picture is opened. */
export async function cropAction(_: FormState, form: FormData): Promise<FormState> {
  let made: KeptPicture | null = null;
  const state = await answerForm(form, cut, page, async (viewer, { id, shape: __, ...area }) => {
    const outcome = await cropPicture(viewer, id, area);
    if (outcome.ok) made = outcome.value;
    return outcome;
  });
  if (state.done) redirect(`/desk/media/${(made as KeptPicture | null)?.id}`);
  return state;
}
