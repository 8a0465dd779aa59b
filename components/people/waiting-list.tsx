import { persianNumber } from "@/newsroom/persian/digits";
import { deskWords } from "@/words/fa/people";

export interface Waiting {
  href: string;
  label: string;
  count: number;
}

/** What waits for somebody: how many, of what, and where. */
export function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <ul
      aria-label={deskWords.waiting}
      className="grid border-t border-line sm:grid-cols-2 lg:grid-cols-3 sm:gap-x-8"
    >
      {waiting.map(({ href, label, count }) => (
        <li key={label} className="border-b border-line">
          <a href={href} className="flex items-baseline gap-4 py-5 text-ink hover:text-green">
            <span className="headline-1 min-w-12 text-green">{persianNumber(count)}</span>
            <span className="font-semibold underline-offset-8 hover:underline">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
