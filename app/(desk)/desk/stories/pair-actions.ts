"use server";

import { viewerAtTheDoor } from "@/app/forms";
import type { UnsavedWords } from "@/components/pair/pair-verbs";
import type { NewestStory } from "@/components/stories/desk/desk-story";
import type { Issue } from "@/newsroom/outcome";
import { dropAutosave, takeUnsavedText } from "@/newsroom/stories/autosave";
import { unsavedFor } from "@/newsroom/stories/autosave-queries";
import { baseFor } from "./base";
import { deskStoryFor } from "./desk-story";

/** The story as it is now, and the text that revision `number` was: for a screen that stayed behind. */
export async function newestStoryAction(id: string, number: number): Promise<NewestStory | null> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return null;
  const newest = await deskStoryFor(asking.value, id);
  return newest && { ...newest, base: await baseFor(asking.value, id, number) };
}

/** The words of an unsaved text, to be read beside the present one. */
export async function readUnsavedAction(id: string, text: string): Promise<UnsavedWords | null> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return null;
  const unsaved = await unsavedFor(asking.value, id, text);
  return unsaved && { content: unsaved.content, basedOn: unsaved.basedOn };
}

/** Takes an unsaved text over into the tab named `entry`. */
export async function takeUnsavedAction(
  id: string,
  text: string,
  entry: string,
): Promise<{ ok: true; value: UnsavedWords } | { ok: false; issues: Issue[] }> {
  const asking = await viewerAtTheDoor();
  return asking.ok ? takeUnsavedText(asking.value, id, text, entry) : asking;
}

/** Throws away what the viewer typed in the tab named `entry`. */
export async function dropUnsavedAction(id: string, entry: string): Promise<void> {
  const asking = await viewerAtTheDoor();
  if (asking.ok) await dropAutosave(asking.value, id, entry);
}
