import { organisationAddress, storyAddress } from "@/app/addresses";
import { hourOrDay, moment } from "@/app/present/moment";
import { siteTitle } from "@/app/present/site-title";
import { teasers } from "@/app/present/teaser";
import { readFrame, readHome } from "@/app/reading";
import { HomePage } from "@/components/stories/city/home-page";
import { City } from "./city";

const SECOND_TIER = 4;
const LATEST = 6;

export default async function Home() {
  const { stories, organisations } = await readHome();
  const { site } = await readFrame();
  const shown = await teasers(stories);
  // With a handful of stories each stands once, in the largest place it can have.
  const latestFrom = Math.min(shown.length, 1 + SECOND_TIER);
  const [lead] = shown;
  return (
    <City>
      <HomePage
        title={siteTitle(site)}
        {...(lead ? { lead } : {})}
        second={shown.slice(1, latestFrom)}
        latest={await teasers(stories.slice(latestFrom, latestFrom + LATEST), hourOrDay)}
        more={shown.slice(latestFrom + LATEST)}
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
