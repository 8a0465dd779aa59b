import { organisationAddress, storyAddress } from "@/app/addresses";
import type { Teaser } from "@/components/stories/city/teaser";
import { pictureSizes } from "@/newsroom/media/queries";
import type { JalaliStyle } from "@/newsroom/persian/calendar";
import { directionOf } from "@/newsroom/persian/direction";
import type { ListedStory } from "@/newsroom/stories/public-list-queries";
import { moment } from "./moment";
import { shownPicture } from "./picture";

/** Stories as lists show them, their pictures with their sizes. */
export async function teasers(
  stories: readonly ListedStory[],
  style: (at: Date) => JalaliStyle = () => "full",
): Promise<Teaser[]> {
  const sizes = await pictureSizes(stories.flatMap(({ picture }) => picture?.mediaId ?? []));
  return stories.map((story) => {
    const picture = story.picture && shownPicture(story.picture, sizes.get(story.picture.mediaId));
    return {
      href: storyAddress(story),
      headline: story.headline,
      kicker: story.kicker,
      summary: story.lead,
      organisation: { name: story.organisation.name, href: organisationAddress(story.organisation.slug) },
      at: moment(story.publishedAt, style(story.publishedAt)),
      ...(picture ? { picture } : {}),
      ...(story.photos > 0 ? { photos: story.photos } : {}),
      ...(story.language === "fa" ? {} : { lang: story.language, dir: directionOf(story.language) }),
    };
  });
}
