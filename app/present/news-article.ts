import { organisationAddress, storyAddress } from "@/app/addresses";
import { origin } from "@/app/origin";
import type { StoryPicture } from "@/components/stories/city/teaser";
import { isoWithOffset } from "@/newsroom/persian/calendar";
import type { PublicCorrection, PublicStory } from "@/newsroom/stories/public-queries";

/** The story as schema.org's NewsArticle, for machines that read the page. */
export function newsArticle(story: PublicStory, pictures: readonly StoryPicture[]): Record<string, unknown> {
  const { content, organisation } = story;
  const publisher = {
    "@type": "GovernmentOrganization",
    name: organisation.name,
    url: origin() + organisationAddress(organisation.slug),
  };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: content.headline,
    ...(content.kicker ? { alternativeHeadline: content.kicker } : {}),
    description: content.lead,
    inLanguage: content.language === "fa" ? "fa-IR" : content.language,
    identifier: String(story.code),
    mainEntityOfPage: origin() + storyAddress({ code: story.code, headline: content.headline }),
    datePublished: isoWithOffset(story.publishedAt),
    dateModified: isoWithOffset(story.changedAt),
    ...(story.topic ? { articleSection: story.topic.name } : {}),
    ...(content.tags.length > 0 ? { keywords: content.tags } : {}),
    ...(pictures.length > 0 ? { image: pictures.map(largest) } : {}),
    author: publisher,
    publisher,
    ...(story.partners.length > 0 ? { contributor: story.partners.map(asOrganisation) } : {}),
    ...(story.corrections.length > 0 ? { correction: story.corrections.map(asComment) } : {}),
  };
}

function asOrganisation({ name, slug }: PublicStory["partners"][number]) {
  return { "@type": "GovernmentOrganization", name, url: origin() + organisationAddress(slug) };
}

function largest({ src }: StoryPicture): string {
  return `${origin()}${src.replace(/\/\d+\.jpeg$/, "/1600.jpeg")}`;
}

function asComment({ note, publishedAt, mendedAt }: PublicCorrection) {
  return {
    "@type": "CorrectionComment",
    text: note,
    datePublished: isoWithOffset(publishedAt),
    ...(mendedAt ? { dateModified: isoWithOffset(mendedAt) } : {}),
  };
}
