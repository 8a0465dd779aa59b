import { shortAddress, storyAddress } from "@/app/addresses";
import { origin } from "@/app/origin";
import { rss } from "@/newsroom/feeds/rss";
import type { ListedStory } from "@/newsroom/stories/public-list-queries";
import { frameWords } from "@/words/fa/frame";

/** Stories as an RSS feed for the list whose address this is (without its «/feed.xml»). */
export function rssAnswer(title: string, address: string, stories: readonly ListedStory[]): Response {
  const feed = rss({
    title,
    about: frameWords.siteTitle,
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
