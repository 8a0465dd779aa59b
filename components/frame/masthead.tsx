import { Icon } from "@/components/ui/icon";
import { type Moment, Time } from "@/components/ui/time";
import { frameWords } from "@/words/fa/frame";
import { Crest } from "./crest";
import { SearchForm } from "./search-form";
import type { Site } from "./site";
import { ThemeSwitch } from "./theme-switch";

interface Props {
  site: Site;
  today: Moment;
  /** On the search page: what was asked for. The form is then open on a phone too. */
  query?: string;
}

export function Masthead({ site, today, query }: Props) {
  const searching = query !== undefined;
  return (
    <header className="masthead">
      <div className="wrap flex flex-wrap items-center gap-x-4 gap-y-3 py-3 lg:py-5">
        <a href="/" rel="home">
          <Crest className="size-14 text-green lg:size-16" />
          <span className="sr-only">{frameWords.home}</span>
        </a>
        <div className="lg:flex lg:items-center lg:gap-4">
          <p className="nameplate">{site.name}</p>
          <p className="imprint">
            <span className="imprint-owner">{site.owner}</span>
            <Time at={today} />
          </p>
        </div>
        <SearchForm
          query={query}
          className={
            searching ? "w-full max-lg:order-last lg:ms-auto lg:w-104" : "hidden lg:ms-auto lg:block lg:w-104"
          }
        />
        <div className="flex items-center gap-1 max-lg:ms-auto">
          {searching ? null : <SearchLink />}
          <ThemeSwitch className="max-lg:hidden" />
        </div>
      </div>
    </header>
  );
}

/** On a phone the search has a page of its own. */
function SearchLink() {
  return (
    <a href="/search" className="icon-target screen-only lg:hidden">
      <Icon name="search" />
      <span className="sr-only">{frameWords.search}</span>
    </a>
  );
}
