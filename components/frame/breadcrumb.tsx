import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";
import type { NavLink } from "./link";

/** The way here from the home page; the last entry is the page itself and is left out. */
export function Breadcrumb({ links }: { links: readonly NavLink[] }) {
  return (
    <nav aria-label={frameWords.breadcrumb} className="screen-only">
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        {links.map((link, place) => (
          <li key={link.href} className="flex items-center gap-2">
            {place > 0 ? <Icon name="older" className="size-4" /> : null}
            <a href={link.href} className="quiet-link target hover:text-green">
              {link.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
