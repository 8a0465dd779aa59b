import type { ReactNode } from "react";

/** A part of the story's side panel under its own heading. */
export function PanelSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
      <h2 id={`${id}-title`} tabIndex={-1} className="part-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
