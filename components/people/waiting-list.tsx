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
    <section aria-labelledby="waiting-counts">
      <h2 id="waiting-counts" className="headline-3 border-b border-line pb-3">
        {deskWords.counts}
      </h2>
      <ul>
        {waiting.map(({ href, label, count }) => (
          <li key={label} className="border-b border-line">
            <a href={href} className="flex items-baseline gap-3 py-3 text-ink hover:text-green">
              <span className="min-w-8 text-xl font-extrabold text-green">{persianNumber(count)}</span>
              <span className="font-semibold underline-offset-8 hover:underline">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
