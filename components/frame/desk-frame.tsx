import type { ReactNode } from "react";
import { frameWords } from "@/words/fa/frame";
import { Crest } from "./crest";
import type { NavLink } from "./link";
import { SkipLink } from "./skip-link";

interface Section extends NavLink {
  /** What waits there, as text: «۳». */
  waiting?: string;
}

interface Props {
  /** Only the sections this person may enter. */
  sections: readonly Section[];
  person: { name: string; role: string };
  /** The form with the button «خروج». */
  signOut: ReactNode;
  /** The button that opens the desk's commands. */
  palette: ReactNode;
  children: ReactNode;
}

/** Everything inside `<body>` of the desk: a quiet bar, then the work. */
export function DeskFrame({ sections, person, signOut, palette, children }: Props) {
  return (
    <>
      <SkipLink />
      <header className="desk-bar">
        <a href="/desk" className="flex items-center gap-2 text-ink">
          <Crest className="size-8 text-green" />
          <span className="font-extrabold">{frameWords.desk}</span>
        </a>
        <DeskSections sections={sections} />
        <div className="ms-auto">{palette}</div>
        <a href="/" className="quiet-link target meta max-md:hidden">
          {frameWords.seeCity}
        </a>
        <p className="text-sm max-sm:hidden md:border-s md:border-line md:ps-4">
          <bdi className="block font-bold">{person.name}</bdi>
          <span className="text-soft max-md:hidden">{person.role}</span>
        </p>
        {signOut}
      </header>
      <main id="main" tabIndex={-1} className="desk-main">
        {children}
      </main>
    </>
  );
}

function DeskSections({ sections }: { sections: readonly Section[] }) {
  return (
    <nav aria-label={frameWords.deskNavigation} className="desk-sections">
      <ul className="flex gap-1">
        {sections.map((section) => (
          <li key={section.href}>
            <a
              href={section.href}
              aria-current={section.current ? "page" : undefined}
              className="desk-section"
            >
              {section.label}
              {section.waiting ? <span className="waiting">{section.waiting}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
