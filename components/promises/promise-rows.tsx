import type { AfterForm } from "@/components/stories/after/form-state";
import { promiseTones } from "@/components/stories/city/story-promises";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { type Moment, Time } from "@/components/ui/time";
import type { PromiseStatus } from "@/newsroom/promises/promise";
import { promiseWords } from "@/words/fa/after";
import { DecideForm } from "./decide-form";

export interface PromiseRow {
  id: string;
  storyId: string;
  sentence: string;
  owner: string;
  status: PromiseStatus;
  due: Moment | null;
  was: Moment | null;
  note: string;
  decisions: number;
  headline: string;
  href: string;
  followUp: string | null;
  /** Whether this person may still say what became of it. */
  open: boolean;
}

interface Props {
  rows: readonly PromiseRow[];
  keep: AfterForm;
  change: AfterForm;
}

/** Promises, the nearest day first, each with what may be said of it. */
export function PromiseRows({ rows, keep, change }: Props) {
  if (rows.length === 0)
    return <EmptyState title={promiseWords.emptyTitle}>{promiseWords.emptyText}</EmptyState>;
  return (
    <ul className="grid max-w-[52rem] gap-2">
      {rows.map((row) => (
        <li key={`${row.storyId}${row.id}`} className="grid gap-1 border-b border-line py-4">
          <p className="font-bold">{row.sentence}</p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <Badge tone={promiseTones[row.status]}>{promiseWords.status[row.status]}</Badge>
            <span className="meta">{row.owner}</span>
            <span className="meta">
              {promiseWords.publicDue}: {row.due ? <Time at={row.due} /> : promiseWords.settledNoDay}
            </span>
            {row.was ? (
              <span className="meta">
                {promiseWords.publicWas}: <Time at={row.was} />
              </span>
            ) : null}
          </p>
          <p className="text-sm">
            {promiseWords.from}{" "}
            <a href={row.href} className="text-link">
              {row.headline}
            </a>
          </p>
          {row.note ? <p className="text-sm">{row.note}</p> : null}
          {row.followUp ? (
            <p className="text-sm">
              <a href={row.followUp} className="text-link">
                {promiseWords.followUp}
              </a>
            </p>
          ) : null}
          {row.open ? <DecideForm key={row.decisions} row={row} keep={keep} change={change} /> : null}
        </li>
      ))}
    </ul>
  );
}
