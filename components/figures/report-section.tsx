import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  /** One or two sentences below the title. */
  text?: ReactNode;
  children: ReactNode;
}

/** A chapter of the report: its title and what it is about in a margin, its figures beside it. */
export function ReportSection({ id, title, text, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="report-section">
      <header>
        <h2 id={`${id}-title`} className="headline-2">
          {title}
        </h2>
        {text ? <div className="mt-2 text-sm text-soft">{text}</div> : null}
      </header>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-8">{children}</div>
    </section>
  );
}
