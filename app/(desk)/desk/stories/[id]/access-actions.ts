"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { origin } from "@/app/origin";
import { limitAccess } from "@/newsroom/access/limit";
import { endPreviewLink, makePreviewLink } from "@/newsroom/access/preview";

const story = z.string().max(40);
const limiting = z.strictObject({
  storyId: story,
  access: z.string().max(20),
  /** Ids, one after the other: several boxes are one field. */
  readers: z.string().max(4_000),
});
const making = z.strictObject({
  storyId: story,
  label: z.string().max(400),
  days: z.coerce.number().int(),
  factCheck: z.string().optional().transform(Boolean),
});
const ending = z.strictObject({ storyId: story, linkId: z.uuid() });

export async function limitAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(limiting, form);
  if (!read.ok) return formState(read, form);
  const { storyId, access, readers } = read.value;
  const outcome = await limitAccess(asking.value, storyId, access, readers.split(" ").filter(Boolean));
  if (outcome.ok) revalidatePath(`/desk/stories/${storyId}`);
  return formState(outcome, form);
}

/** Makes a link; its address comes back once, in `typed`, and is kept nowhere. */
export async function makeLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(making, form);
  if (!read.ok) return formState(read, form);
  const { storyId, ...wanted } = read.value;
  const made = await makePreviewLink(asking.value, storyId, wanted);
  if (!made.ok) return formState(made, form);
  revalidatePath(`/desk/stories/${storyId}`);
  return { done: true, issues: [], typed: { address: `${origin()}/preview/${made.value}` } };
}

export async function endLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return formState(asking, form);
  const read = parseForm(ending, form);
  if (!read.ok) return formState(read, form);
  const outcome = await endPreviewLink(asking.value, read.value.storyId, read.value.linkId);
  if (outcome.ok) revalidatePath(`/desk/stories/${read.value.storyId}`);
  return formState(outcome, form);
}
