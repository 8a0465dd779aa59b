import {
  organisationAddress,
  searchAddress,
  shortAddress,
  storyAddress,
  topicAddress,
} from "@/app/addresses";
import { origin } from "@/app/origin";
import { quotedText } from "@/components/figures/quoted-text";
import type { StoryPicture } from "@/components/stories/city/teaser";
import type { Quotable } from "@/newsroom/figures/measure";
import { pictureSizes } from "@/newsroom/media/queries";
import { persianDigits } from "@/newsroom/persian/digits";
import { directionOf } from "@/newsroom/persian/direction";
import { type Figure, galleryOf, picturesOf, type StoryContent } from "@/newsroom/stories/content";
import type { ListedStory } from "@/newsroom/stories/public-list-queries";
import type { PublicStory } from "@/newsroom/stories/public-queries";
import { quoteWords } from "@/words/fa/figures";
import { say } from "@/words/say";
import { shownCorrection } from "./correction";
import { day, moment } from "./moment";
import { shownPicture } from "./picture";
import { teasers } from "./teaser";

/** A public story in the words and shapes of its page; `pictures` are those of its body, by id. */
export async function shownStory(
  story: PublicStory,
  related: readonly ListedStory[],
  quoted: readonly Quotable[],
) {
  const { content } = story;
  const pictures = await picturesById(content);
  const picture = content.picture ? pictures.get(content.picture.mediaId) : undefined;
  return {
    pictures,
    lang: content.language,
    dir: directionOf(content.language),
    kicker: content.kicker,
    headline: content.headline,
    subheadline: content.subheadline,
    lead: content.lead,
    ...(picture ? { picture } : {}),
    ...particulars(story),
    gallery: shownGallery(content, pictures),
    standing: standing(story),
    figures: content.figures.map((figure) => shownFigure(figure, quoted)),
    corrections: story.corrections.map(shownCorrection),
    ...(content.sourceLink
      ? { source: { href: content.sourceLink, host: new URL(content.sourceLink).host } }
      : {}),
    tags: content.tags.map((tag) => ({ href: searchAddress(tag), label: tag })),
    share: share(story),
    related: await teasers(related, () => "date"),
  };
}

function particulars(story: PublicStory) {
  const wasChanged = story.changedAt.getTime() > story.publishedAt.getTime();
  return {
    code: persianDigits(story.code),
    organisation: { name: story.organisation.name, href: organisationAddress(story.organisation.slug) },
    partners: story.partners.map(({ name, slug }) => ({ name, href: organisationAddress(slug) })),
    ...(story.topic ? { topic: { name: story.topic.name, href: topicAddress(story.topic.slug) } } : {}),
    publishedAt: moment(story.publishedAt),
    ...(wasChanged ? { updatedAt: moment(story.changedAt) } : {}),
  };
}

function standing(story: PublicStory) {
  const isWithdrawn = story.standing === "withdrawn" && story.withdrawnAt;
  return {
    unreviewed: story.unreviewed,
    ...(isWithdrawn
      ? { withdrawn: { at: moment(isWithdrawn), explanation: story.withdrawnNote ?? "" } }
      : {}),
  };
}

/** A figure in the words and shapes of a page; `quoted`: what the measures say now, null where nobody compares. */
export function shownFigure(figure: Figure, quoted: readonly Quotable[] | null) {
  const { measure } = figure;
  return {
    ...(measure ? { sourceHref: "/transparency#response" } : {}),
    ...(measure && quoted ? changedSince(measure, quoted) : {}),
    value: persianDigits(figure.value),
    unit: figure.unit,
    label: figure.label,
    source: figure.source,
    ...(figure.sourceLink ? { sourceHref: figure.sourceLink } : {}),
    ...(figure.date ? { date: day(figure.date) } : {}),
  };
}

function changedSince(quote: NonNullable<Figure["measure"]>, quoted: readonly Quotable[]) {
  const isIt = (one: Quotable) =>
    one.key === quote.key && (one.organisation?.slug ?? null) === quote.organisation;
  const now = quoted.find(isIt);
  if (now?.value === quote.value) return {};
  return { changed: now ? say(quoteWords.changed, { value: quotedText(now) }) : quoteWords.noLonger };
}

function share({ code, content: { headline } }: PublicStory) {
  return {
    url: origin() + storyAddress({ code, headline }),
    shortUrl: origin() + shortAddress(code),
    headline,
  };
}

/** The pictures of a photo report in their order; one whose file is not known is left out. */
export function shownGallery(content: StoryContent, pictures: Map<string, StoryPicture>): StoryPicture[] {
  return galleryOf(content).flatMap(({ mediaId }) => pictures.get(mediaId) ?? []);
}

/** The pictures of a content by their ids, as they are served below `base`. */
export async function picturesById(content: StoryContent, base?: string): Promise<Map<string, StoryPicture>> {
  const pictures = picturesOf(content);
  const sizes = await pictureSizes(pictures.map(({ mediaId }) => mediaId));
  return new Map(
    pictures.flatMap((picture) => {
      const shown = shownPicture(picture, sizes.get(picture.mediaId), base);
      return shown ? [[picture.mediaId, shown] as const] : [];
    }),
  );
}
