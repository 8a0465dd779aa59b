"use server";

import { viewerAtTheDoor } from "@/app/forms";
import { origin } from "@/app/origin";
import type { Teaching } from "@/components/checks/teaching";
import { checkLinks } from "@/newsroom/links/check";
import { addWord } from "@/newsroom/words/keep";
import { brokenWords } from "./link-words";

type Answers = { [Name in keyof Teaching["verbs"]]: Awaited<ReturnType<Teaching["verbs"][Name]>> };

/** «افزودن به واژه‌نامه» beside the editor. */
export async function addWordAction(word: string, organisationId: string): Promise<Answers["addWord"]> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return asking;
  const added = await addWord(asking.value, String(word).slice(0, 200), String(organisationId));
  return added.ok ? { ok: true, issues: [] } : added;
}

/** «بررسی پیوندها». */
export async function askLinksAction(storyId: string): Promise<Answers["askLinks"]> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return asking;
  const checked = await checkLinks(asking.value, String(storyId), origin());
  if (!checked.ok) return checked;
  return { ok: true, asked: checked.value.asked, broken: brokenWords(checked.value.broken) };
}
