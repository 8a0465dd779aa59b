import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";
import { Crest } from "./crest";
import type { NavLink } from "./link";
import { Ridge } from "./ridge";
import type { Site } from "./site";
import { ThemeSwitch } from "./theme-switch";

interface Props {
  site: Site;
  topics: readonly NavLink[];
  organisations: readonly NavLink[];
  /** Corrections, transparency: the public ledgers that exist. */
  openness: readonly NavLink[];
  feeds: readonly NavLink[];
  /** «ورود به میز خبر» */
  desk?: NavLink;
}

export function CityFooter({ site, topics, organisations, openness, feeds, desk }: Props) {
  return (
    <footer className="screen-only mt-24">
      <Ridge />
      <div className="foot">
        <div className="wrap grid gap-x-8 gap-y-10 pb-10 pt-10 md:grid-cols-2 lg:grid-cols-[2fr_1fr_1.4fr_1fr]">
          <Colophon site={site} />
          <FootLinks title={frameWords.topics} links={topics} />
          <FootLinks title={frameWords.organisations} links={organisations} />
          <div className="grid content-start gap-8">
            <FootLinks title={frameWords.openness} links={openness} />
            <FootLinks title={frameWords.feeds} links={feeds} icon />
          </div>
        </div>
        <div className="wrap flex flex-wrap items-center justify-between gap-x-8 border-t border-on-pine/20 py-4 text-sm">
          <p className="text-on-pine-soft">{site.owner}</p>
          <ThemeSwitch className="text-on-pine lg:hidden" />
          {desk ? (
            <a href={desk.href} className="quiet-link target text-on-pine">
              {desk.label}
            </a>
          ) : null}
        </div>
      </div>
    </footer>
  );
}

function Colophon({ site }: { site: Site }) {
  return (
    <div>
      <p className="flex items-center gap-3">
        <Crest className="size-14" />
        <span className="text-3xl nameplate">{site.name}</span>
      </p>
      <p className="mt-5 max-w-[26rem] text-sm text-on-pine">{site.about}</p>
      <p className="mt-3 max-w-[26rem] text-sm text-on-pine-soft">{frameWords.transparencyNote}</p>
    </div>
  );
}

function FootLinks({ title, links, icon }: { title: string; links: readonly NavLink[]; icon?: boolean }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={title}>
      <h2 className="text-sm font-bold text-on-pine">{title}</h2>
      <ul className="mt-2 text-sm text-on-pine-soft">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} className="quiet-link flex items-center gap-2 py-1.5 hover:text-on-pine">
              {icon ? <Icon name="feed" className="size-4" /> : null}
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
