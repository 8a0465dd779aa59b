"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { answersIn } from "@/app/answers";
import { type FormState, formState, parseForm, viewerAtTheDoor } from "@/app/forms";
import { createStory } from "@/newsroom/stories/create";
import { beginFromTemplate } from "@/newsroom/templates/begin";

const begun = z.looseObject({
  templateId: z.string().max(40),
  organisationId: z.uuid(),
  creationKey: z.string().max(64),
});

/** The story that was begun is opened. */
export async function beginFromTemplateAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await viewerAtTheDoor();
  if (!viewer.ok) return formState(viewer, form);
  const read = parseForm(begun, form);
  if (!read.ok) return formState(read, form);
  const { creationKey } = read.value;
  const story = await beginFromTemplate(viewer.value, creationKey, read.value, answersIn(form), createStory);
  return story.ok ? redirect(`/desk/stories/${story.value.id}`) : formState(story, form);
}
