"use server";

import { viewerAtTheDoor } from "@/app/forms";
import type { ActionForm, DeskAnswer } from "@/components/stories/desk/desk-story";
import type { StoryContent } from "@/newsroom/stories/content";
import { createStory } from "@/newsroom/stories/create";
import { saveStory } from "@/newsroom/stories/draft";
import type { Writing } from "@/newsroom/stories/pulse";
import { answerTo, signedOut } from "./answer";
import { carried } from "./carried";
import { isKeptAlready } from "./kept-already";
import { takeStep } from "./take-step";

/** The first save of a new story. Sent again after a lost answer, it makes no second story and loses no later word. */
export async function createStoryAction(creationKey: string, content: StoryContent): Promise<DeskAnswer> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return signedOut(asking.issues);
  const begun = await createStory(asking.value, String(creationKey).slice(0, 64), content);
  if (!begun.ok) return answerTo(asking.value, null, begun);
  return saveStoryAction(begun.value.id, 1, content);
}

/** Saves a revision based on `number`, with the pen this tab holds. What is there already, word for word, is no conflict with itself. */
export async function saveStoryAction(
  id: string,
  number: number,
  content: StoryContent,
  writing: Writing = {},
): Promise<DeskAnswer> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return signedOut(asking.issues);
  const kept = await saveStory(asking.value, id, number, content, carried(writing));
  return answerTo(
    asking.value,
    id,
    kept.ok || !(await isKeptAlready(asking.value, id, content)) ? kept : { ok: true },
    number,
  );
}

/** One step of the workflow, decided on revision `number`. */
export async function takeStepAction(
  action: string,
  id: string,
  number: number,
  form: ActionForm,
): Promise<DeskAnswer> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return signedOut(asking.issues);
  return answerTo(asking.value, id, await takeStep(asking.value, action, id, number, form), number);
}
