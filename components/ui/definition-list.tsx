import type { ReactNode } from "react";

export interface Definition {
  term: string;
  value: ReactNode;
}

/** Names and values under hairlines: a story's particulars, a person's memberships. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="text-sm">
      {items.map((item) => (
        <div key={item.term} className="border-b border-line py-2 first:border-t">
          <dt className="meta">{item.term}</dt>
          <dd className="font-semibold">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
