import { organisationAddress, storyAddress } from "@/app/addresses";
import { hourOrDay, moment } from "@/app/present/moment";
import { siteTitle } from "@/app/present/site-title";
import { teasers } from "@/app/present/teaser";
import { readFrame, readHome } from "@/app/reading";
import { DemandShelf } from "@/components/demands/demand-shelf";
import { HomePage } from "@/components/stories/city/home-page";
import { demandWords } from "@/words/fa/demands";
import { City } from "./city";

const SECOND_TIER = 4;
const LATEST = 6;

export default async function Home() {
  const { stories, photoReports, organisations, demands, mostAsked } = await readHome();
  const { site } = await readFrame();
  // Photo reports have a shelf of their own; one that is the newest of all opens the page.
  const told = stories.filter(({ photos }, place) => place === 0 || photos === 0);
  const shown = await teasers(told);
  // With a handful of stories each stands once, in the largest place it can have.
  const latestFrom = Math.min(shown.length, 1 + SECOND_TIER);
  const [lead] = shown;
  const shelf = (await teasers(photoReports, () => "date")).filter(({ href }) => href !== lead?.href);
  return (
    <City>
      <HomePage
        title={siteTitle(site)}
        {...(lead ? { lead } : {})}
        second={shown.slice(1, latestFrom)}
        latest={await teasers(told.slice(latestFrom, latestFrom + LATEST), hourOrDay)}
        photoReports={shelf}
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
      >
        <DemandShelf title={demandWords.home} demands={demands} mostAsked={mostAsked} />
      </HomePage>
    </City>
  );
}
