"use server";

import { revalidatePath } from "next/cache";
import { viewerAtTheDoor } from "@/app/forms";
import type { Settling, WrittenRemark } from "@/components/remarks/shown-remark";
import type { Issue, Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import {
  acceptSuggestion,
  rejectSuggestion,
  reopenRemark,
  resolveRemark,
} from "@/newsroom/stories/remarks/settle";
import { replyToRemark, writeRemark } from "@/newsroom/stories/remarks/write";

export async function writeRemarkAction(storyId: string, written: WrittenRemark): Promise<Issue[]> {
  return answered(storyId, (viewer) => writeRemark(viewer, storyId, written));
}

export async function replyAction(storyId: string, id: string, words: string): Promise<Issue[]> {
  return answered(storyId, (viewer) => replyToRemark(viewer, storyId, id, String(words)));
}

/** Settles a remark or a suggestion; an accepted one is decided on revision `number`. */
export async function settleRemarkAction(
  storyId: string,
  number: number,
  id: string,
  how: Settling,
): Promise<Issue[]> {
  return answered(storyId, (viewer) => {
    if (how === "accept") return acceptSuggestion(viewer, storyId, number, id);
    if (how === "reject") return rejectSuggestion(viewer, storyId, id);
    return how === "reopen" ? reopenRemark(viewer, storyId, id) : resolveRemark(viewer, storyId, id);
  });
}

async function answered(
  storyId: string,
  verb: (viewer: Viewer) => Promise<Outcome<unknown>>,
): Promise<Issue[]> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return asking.issues;
  const outcome = await verb(asking.value);
  if (outcome.ok) revalidatePath(`/desk/stories/${storyId}`);
  return outcome.ok ? [] : outcome.issues;
}
