import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";
import type { NavLink } from "./link";

interface Props {
  topics: readonly NavLink[];
  organisations: readonly NavLink[];
}

/** Topics on one line that slides on a phone; organisations unfold below it without script. */
export function CityNavigation({ topics, organisations }: Props) {
  return (
    <nav aria-label={frameWords.mainNavigation} className="city-navigation">
      <div className="wrap flex flex-wrap items-stretch">
        <ul className="topic-line">
          {topics.map((topic) => (
            <li key={topic.href}>
              <a href={topic.href} aria-current={topic.current ? "page" : undefined} className="topic-link">
                {topic.label}
              </a>
            </li>
          ))}
        </ul>
        {organisations.length > 0 ? <Organisations links={organisations} /> : null}
      </div>
    </nav>
  );
}

function Organisations({ links }: { links: readonly NavLink[] }) {
  return (
    <details className="organisations group">
      <summary>
        {frameWords.organisations}
        <Icon name="down" className="size-4 group-open:rotate-180" />
      </summary>
      <ul className="organisation-grid">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current ? "page" : undefined}
              className="quiet-link target text-sm"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
