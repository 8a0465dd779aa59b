import { randomUUID } from "node:crypto";
import type { Story } from "@/db/city/shapes";
import { autosaveStory } from "@/newsroom/stories/autosave";
import { storyFor } from "@/newsroom/stories/desk-queries";
import type { Kept } from "@/newsroom/stories/story";
import { type Cast, need } from "./cast";
import { granted, type Happening } from "./happening";
import { publicationOf } from "./stories";

const MINUTE = 60_000;

const KEY = "winter-reading";
const lead =
  "شش کتابخانهٔ شهرداری شب یلدا تا ساعت ۲۲ باز می‌مانند و با چای و انار میزبان قصه‌گویی برای خانواده‌ها هستند.";

/** What the author typed into a draft and never saved: the next who opens it is told. */
export function unsavedWords(
  stories: readonly Story[],
  cast: Cast,
  kept: ReadonlyMap<string, Kept>,
): Happening[] {
  return stories
    .filter(({ key }) => key === KEY)
    .map((story) => ({
      when: new Date(publicationOf(story).getTime() - 60 * MINUTE),
      happen: () => type(story, cast, kept),
    }));
}

async function type(story: Story, cast: Cast, kept: ReadonlyMap<string, Kept>): Promise<void> {
  const viewer = need(cast.viewers, story.by);
  const { id, number } = need(kept, story.key);
  const open = await storyFor(viewer, id);
  if (!open) throw new Error(`the demonstration lost its draft: ${story.key}`);
  const content = { ...open.content, lead };
  await granted(autosaveStory(viewer, id, { entry: randomUUID(), basedOn: number, content, lock: null }));
}
