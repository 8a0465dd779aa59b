import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  empty: string;
  children: ReactNode[];
}

/** One list of an account; with nothing in it, it says what it is for. */
export function OwnList({ id, title, empty, children }: Props) {
  return (
    <section aria-labelledby={id} className="grid gap-2 border-t border-line pt-4">
      <h2 id={id} className="headline-3">
        {title}
      </h2>
      {children.length > 0 ? (
        <ul className="divide-y divide-line">{children}</ul>
      ) : (
        <p className="text-sm text-soft">{empty}</p>
      )}
    </section>
  );
}
