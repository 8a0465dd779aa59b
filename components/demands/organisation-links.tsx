import { orderWords as words } from "@/words/fa/gathering";

interface Props {
  links: readonly { href: string; label: string; current: boolean }[];
}

/** Whose demands are read: plain links, folded until somebody looks for one. */
export function OrganisationLinks({ links }: Props) {
  const current = links.find((link) => link.current);
  return (
    <details className="screen-only my-4">
      <summary className="target cursor-pointer text-sm font-semibold">
        {words.organisations}: {current?.label ?? words.allOrganisations}
      </summary>
      <nav aria-label={words.organisations}>
        <ul className="flex flex-wrap gap-x-6">
          {links.map((link) => (
            <li key={link.href}>
              <a
                href={link.href}
                aria-current={link.current ? "page" : undefined}
                className="quiet-link target text-sm aria-[current=page]:font-bold"
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
