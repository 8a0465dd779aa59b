import { listKeyText } from "@/app/list-key";
import { teasers } from "@/app/present/teaser";
import { Pagination } from "@/components/frame/pagination";
import { type StoryGroup, StoryList } from "@/components/stories/city/story-list";
import { formatJalali } from "@/newsroom/persian/calendar";
import type { ListedStory } from "@/newsroom/stories/public-list-queries";
import { frameWords } from "@/words/fa/frame";

interface Props {
  /** The list's own address, without its key. */
  address: string;
  /** One story more than is shown tells of an older page. */
  stories: readonly ListedStory[];
  shown: number;
  first: boolean;
}

/** A page of a list of stories under their days, and the way to the older ones. */
export async function StoryPages({ address, stories, shown, first }: Props) {
  const page = stories.slice(0, shown);
  const last = page[page.length - 1];
  const hasOlder = stories.length > shown && last !== undefined;
  return (
    <>
      <StoryList groups={await byDay(page)} />
      <Pagination
        {...(first ? {} : { newer: address, newerLabel: frameWords.newest })}
        {...(hasOlder ? { older: `${address}?after=${listKeyText(last)}` } : {})}
      />
    </>
  );
}

async function byDay(stories: readonly ListedStory[]): Promise<StoryGroup[]> {
  const groups = new Map<string, ListedStory[]>();
  for (const story of stories) {
    const day = formatJalali(story.publishedAt, "weekday-date");
    groups.set(day, [...(groups.get(day) ?? []), story]);
  }
  return Promise.all(
    [...groups].map(async ([title, day]) => ({ title, stories: await teasers(day, () => "time") })),
  );
}
