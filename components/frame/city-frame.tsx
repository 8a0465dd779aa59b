import type { ReactNode } from "react";
import type { Moment } from "@/components/ui/time";
import { CityFooter } from "./city-footer";
import { CityNavigation } from "./city-navigation";
import type { NavLink } from "./link";
import { Masthead } from "./masthead";
import type { Site } from "./site";
import { SkipLink } from "./skip-link";

interface Props {
  site: Site;
  today: Moment;
  topics: readonly NavLink[];
  organisations: readonly NavLink[];
  openness: readonly NavLink[];
  feeds: readonly NavLink[];
  desk?: NavLink;
  /** Only on the search page: what was asked for, "" when nothing was. */
  query?: string;
  children: ReactNode;
}

/** Everything inside `<body>` of a page that citizens read. */
export function CityFrame({
  site,
  today,
  topics,
  organisations,
  openness,
  feeds,
  desk,
  query,
  children,
}: Props) {
  return (
    <>
      <SkipLink />
      <Masthead site={site} today={today} query={query} />
      <CityNavigation topics={topics} organisations={organisations} />
      <main id="main" tabIndex={-1} className="wrap">
        {children}
      </main>
      <CityFooter
        site={site}
        topics={topics}
        organisations={organisations}
        openness={openness}
        feeds={feeds}
        desk={desk}
      />
    </>
  );
}
