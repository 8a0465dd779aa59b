import type { ReactNode } from "react";

/** A part of a page under its own heading and a hairline. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="grid max-w-[46rem] content-start gap-4 border-t border-line pt-5"
    >
      <h2 id={`${id}-title`} className="headline-3">
        {title}
      </h2>
      {children}
    </section>
  );
}
