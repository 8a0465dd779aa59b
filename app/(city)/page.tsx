import { organisationAddress, storyAddress } from "@/app/addresses";
import { hourOrDay, moment } from "@/app/present/moment";
import { siteTitle } from "@/app/present/site-title";
import { teasers } from "@/app/present/teaser";
import { readFrame, readHome } from "@/app/reading";
import { HomePage } from "@/components/stories/city/home-page";
import type { Teaser } from "@/components/stories/city/teaser";
import { City } from "./city";

const SECOND_TIER = 4;
const LATEST = 6;

export default async function Home() {
  const { stories, photoReports, organisations } = await readHome();
  const { site } = await readFrame();
  const shown = await teasers(stories);
  // With a handful of stories each stands once, in the largest place it can have.
  const latestFrom = Math.min(shown.length, 1 + SECOND_TIER);
  const [lead] = shown;
  const above = shown.slice(0, latestFrom);
  const shelf = (await teasers(photoReports, () => "date")).filter((story) => !isIn(above, story));
  return (
    <City>
      <HomePage
        title={siteTitle(site)}
        {...(lead ? { lead } : {})}
        second={shown.slice(1, latestFrom)}
        latest={await teasers(stories.slice(latestFrom, latestFrom + LATEST), hourOrDay)}
        photoReports={shelf}
        more={shown.slice(latestFrom + LATEST).filter((story) => !isIn(shelf, story))}
        organisations={organisations.map(({ slug, name, story }) => ({
          name,
          href: organisationAddress(slug),
          ...(story
            ? {
                story: {
                  href: storyAddress(story),
                  headline: story.headline,
                  at: moment(story.publishedAt, "date"),
                },
              }
            : {}),
        }))}
      />
    </City>
  );
}

function isIn(stories: readonly Teaser[], { href }: Teaser): boolean {
  return stories.some((story) => story.href === href);
}
