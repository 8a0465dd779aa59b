import type { Metadata } from "next";
import { shortAddress, storyAddress } from "@/app/addresses";
import { isoWithOffset } from "@/newsroom/persian/calendar";
import { listedPicture } from "@/newsroom/stories/content";
import type { PublicStory } from "@/newsroom/stories/public-queries";

/** What search engines and messengers are told of a story. A withdrawn one asks not to be indexed. */
export function storyMetadata(story: PublicStory, site: { name: string }): Metadata {
  const { content } = story;
  const address = storyAddress({ code: story.code, headline: content.headline });
  const picture = listedPicture(content);
  const images = picture
    ? [{ url: `/media/${picture.mediaId}/1600.jpeg`, alt: picture.decorative ? "" : picture.alt }]
    : [{ url: "/icons/crest-512.png", alt: site.name }];
  return {
    title: content.headline,
    description: content.lead,
    alternates: { canonical: address, types: { "application/rss+xml": "/feed.xml" } },
    ...(story.standing === "withdrawn" ? { robots: { index: false } } : {}),
    other: { "news-code": String(story.code), shortlink: shortAddress(story.code) },
    openGraph: {
      type: "article",
      locale: "fa_IR",
      siteName: site.name,
      title: content.headline,
      description: content.lead,
      url: address,
      images,
      publishedTime: isoWithOffset(story.publishedAt),
      modifiedTime: isoWithOffset(story.changedAt),
      ...(story.topic ? { section: story.topic.name } : {}),
      tags: content.tags,
    },
    twitter: { card: "summary_large_image", title: content.headline, description: content.lead, images },
  };
}
