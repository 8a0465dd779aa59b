import { randomUUID } from "node:crypto";
import { promisedStories } from "@/db/city/promises";
import { daysBefore } from "@/db/city/shapes";
import { keepPromise } from "@/newsroom/promises/decide";
import type { BodyDocument } from "@/newsroom/stories/body";
import { emptyContent, type StoryContent } from "@/newsroom/stories/content";
import { createStory } from "@/newsroom/stories/create";
import { setReviewDay } from "@/newsroom/stories/look-again";
import { publishStory } from "@/newsroom/stories/publish";
import { approveStory, endorseStory, submitStory } from "@/newsroom/stories/review";
import type { Kept } from "@/newsroom/stories/story";
import { type Cast, need } from "./cast";
import { codeOf } from "./comments";
import { granted, type Happening } from "./happening";

const DAY = 86_400_000;
const HOUR = DAY / 24;
const [keptId, lateId] = [randomUUID(), randomUUID()];
const told = promisedStories;

/** One promise kept and one late, the follow-up that tells of the first, and a story whose review day has come. */
export function promisesOf(cast: Cast): Happening[] {
  const kept = new Map<"promising" | "following", Kept>();
  const when = (daysAgo: number, hours = 0) => new Date(Date.now() - daysAgo * DAY + hours * HOUR);
  const editor = need(cast.viewers, "editor");
  const { promising, following } = told;
  return [
    {
      when: when(promising.daysAgo),
      happen: async () => void kept.set("promising", await published(cast, promisingContent(cast))),
    },
    {
      when: when(promising.daysAgo, 1),
      happen: async () => {
        const { id, number } = need(kept, "promising");
        await granted(setReviewDay(editor, id, number, daysBefore(told.reviewDue)));
      },
    },
    {
      when: when(following.daysAgo),
      happen: async () => {
        const code = await codeOf(need(kept, "promising").id);
        kept.set("following", await published(cast, followingContent(cast, code)));
      },
    },
    {
      when: when(following.daysAgo, 2),
      happen: async () => {
        const followUp = String(await codeOf(need(kept, "following").id));
        const key = { storyId: need(kept, "promising").id, id: keptId };
        await granted(keepPromise(editor, key, 0, { note: told.keptNote, followUp }));
      },
    },
  ];
}

async function published(cast: Cast, content: StoryContent): Promise<Kept> {
  const [writer, editor, manager] = [
    need(cast.viewers, "author-district1"),
    need(cast.viewers, "editor"),
    need(cast.viewers, "manager"),
  ];
  const { id, number } = await granted(createStory(writer, randomUUID(), content));
  await granted(submitStory(writer, id, number));
  await granted(endorseStory(editor, id, number));
  await granted(approveStory(manager, id, number));
  await granted(publishStory(editor, id, number));
  return { id, number };
}

function promisingContent(cast: Cast): StoryContent {
  const { before, kept, late } = told.promising;
  const owner = (key: string) => need(cast.organisations, key);
  return {
    ...common(cast, told.promising),
    body: bodyOf([before], [kept, keptId], [late, lateId]),
    promises: [
      { id: keptId, ownerId: owner("district-1"), dueOn: daysBefore(told.keptDue) },
      { id: lateId, ownerId: owner("transport"), dueOn: daysBefore(told.lateDue) },
    ],
  };
}

function followingContent(cast: Cast, follows: number): StoryContent {
  return { ...common(cast, told.following), body: bodyOf([told.following.body]), follows: [follows] };
}

function common(
  cast: Cast,
  {
    headline,
    kicker,
    lead,
    tags,
  }: { headline: string; kicker: string; lead: string; tags: readonly string[] },
): StoryContent {
  const empty = emptyContent(need(cast.organisations, "district-1"));
  return { ...empty, headline, kicker, lead, tags: [...tags], topicId: need(cast.topics, "works") };
}

function bodyOf(...lines: [string, string?][]): BodyDocument {
  return {
    type: "doc",
    content: lines.map(([text, id]) => ({
      type: "paragraph",
      content: [{ type: "text", text, ...(id ? { marks: [{ type: "promise", attrs: { id } }] } : {}) }],
    })),
  };
}
