interface Props {
  /** Names the group for assistive technology. */
  label: string;
  tabs: readonly { href: string; label: string; current?: boolean; count?: string }[];
}

/** Parts of one screen, each with an address of its own. */
export function TabLinks({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex gap-6 overflow-x-auto">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="tab-link target gap-2 whitespace-nowrap border-b-2 border-transparent text-sm text-soft hover:text-ink aria-[current=page]:border-green aria-[current=page]:font-bold aria-[current=page]:text-ink"
            >
              {tab.label}
              {tab.count ? <span className="meta">{tab.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
