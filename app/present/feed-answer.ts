import { shortAddress, storyAddress } from "@/app/addresses";
import { origin } from "@/app/origin";
import { readFrame } from "@/app/reading";
import { rss } from "@/newsroom/feeds/rss";
import type { ListedStory } from "@/newsroom/stories/public-list-queries";
import { siteTitle } from "./site-title";

/**
 * Stories as an RSS feed for the list whose address this is (without its «/feed.xml»); the whole city's own list
 * has no title but the site's.
 */
export async function rssAnswer(
  list: string | null,
  address: string,
  stories: readonly ListedStory[],
): Promise<Response> {
  const site = siteTitle((await readFrame()).site);
  const feed = rss({
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
      summary: story.lead,
    })),
  });
  return new Response(feed, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
