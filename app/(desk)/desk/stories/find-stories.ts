"use server";

import { viewerAtTheDoor } from "@/app/forms";
import type { FoundStory } from "@/components/stories/after/follows-finder";
import { followable } from "@/newsroom/stories/follow-queries";
import { publicStories } from "@/newsroom/stories/public-list-queries";
import { codeFromTyped } from "@/newsroom/stories/story";

const SHOWN = 6;
const LONGEST = 300;

/** The stories somebody may mean by what they typed: a news code, an address, or words of a public headline. */
export async function findStoriesAction(typed: string): Promise<FoundStory[]> {
  const asking = await viewerAtTheDoor();
  if (!asking.ok) return [];
  const words = String(typed).slice(0, LONGEST);
  const code = codeFromTyped(words);
  if (code !== null) return followable(asking.value, [code]);
  const found = await publicStories({ words }, null, SHOWN);
  return found.map(({ code: known, headline }) => ({ code: known, headline }));
}
