import { shortAddress, storyAddress } from "@/app/addresses";
import { origin } from "@/app/origin";
import { readFrame, readNewestCorrections } from "@/app/reading";
import type { Feed } from "@/newsroom/feeds/feed";
import { rss } from "@/newsroom/feeds/rss";
import { formatJalali } from "@/newsroom/persian/calendar";
import type { ListedCorrection } from "@/newsroom/stories/public-correction-queries";
import type { ListedStory } from "@/newsroom/stories/public-list-queries";
import type { PublicCorrection } from "@/newsroom/stories/public-queries";
import { commentWords } from "@/words/fa/comments";
import { frameWords, corrections as kindWords } from "@/words/fa/frame";
import { say } from "@/words/say";
import { siteTitle } from "./site-title";

type Told = Pick<PublicCorrection, "kind" | "note" | "publishedAt" | "mendedAt">;

/**
 * Stories as an RSS feed for the list whose address this is (without its «/feed.xml»); the whole city's own list
 * has no title but the site's. A story that was corrected says so in its entry.
 */
export async function rssAnswer(
  list: string | null,
  address: string,
  stories: readonly ListedStory[],
): Promise<Response> {
  const site = siteTitle((await readFrame()).site);
  const told = await readNewestCorrections(stories.map(({ code }) => code));
  return rssResponse({
    title: list ?? site,
    about: site,
    home: `${origin()}${address || "/"}`,
    self: `${origin()}${address}/feed.xml`,
    entries: stories.map((story) => ({
      title: story.headline,
      link: origin() + storyAddress(story),
      permanent: origin() + shortAddress(story.code),
      at: story.publishedAt,
      by: story.organisation.name,
      category: story.topic?.name ?? null,
      summary: [story.lead, ...inFeed(told.get(story.code))].join("\n\n"),
      ...updated(told.get(story.code)),
    })),
  });
}

/** The ledger of corrections as an RSS feed, each leading to its place under its story. */
export async function correctionsAnswer(corrections: readonly ListedCorrection[]): Promise<Response> {
  const site = siteTitle((await readFrame()).site);
  return rssResponse({
    title: `${frameWords.corrections} · ${site}`,
    about: frameWords.correctionsAbout,
    home: `${origin()}/corrections`,
    self: `${origin()}/corrections/feed.xml`,
    entries: corrections.map((correction) => ({
      title: say(frameWords.correctionEntry, {
        kind: kindWords[correction.kind],
        headline: correction.headline,
      }),
      link: `${origin()}${storyAddress(correction)}#correction-${correction.id}`,
      permanent: `${origin()}${shortAddress(correction.code)}#correction-${correction.id}`,
      at: correction.publishedAt,
      by: site,
      category: kindWords[correction.kind],
      summary: correction.note,
      ...(correction.mendedAt ? { updated: correction.mendedAt } : {}),
    })),
  });
}

/** What citizens say under a story, each leading to the page where it stands. */
export async function commentsAnswer(
  story: { code: number; content: { headline: string } },
  comments: readonly { id: string; name: string; words: string; official: boolean; at: Date }[],
): Promise<Response> {
  const base = `${origin()}/news/${story.code}/comments`;
  const { headline } = story.content;
  return rssResponse({
    title: say(commentWords.feedTitle, { headline }),
    about: siteTitle((await readFrame()).site),
    home: `${origin()}${storyAddress({ code: story.code, headline })}#comments`,
    self: `${base}/feed.xml`,
    entries: comments.map(({ id, name, words, official, at }) => ({
      title: say(official ? commentWords.officialEntry : commentWords.entry, { name }),
      link: `${base}/${id}`,
      permanent: `${base}/${id}`,
      at,
      by: name,
      category: official ? commentWords.official : null,
      summary: words,
    })),
  });
}

function inFeed(told: Told | undefined): string[] {
  if (!told) return [];
  const day = formatJalali(told.publishedAt, "date");
  return [say(frameWords.correctionInFeed, { kind: kindWords[told.kind], day, note: told.note })];
}

function updated(told: Told | undefined) {
  return told ? { updated: told.mendedAt ?? told.publishedAt } : {};
}

/** A feed as its readers' programs take it. */
export function rssResponse(feed: Feed): Response {
  return new Response(rss(feed), { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
