import { Badge } from "@/components/ui/badge";
import { Bdi } from "@/components/ui/bdi";
import { DataTable } from "@/components/ui/data-table";
import { type Moment, Time } from "@/components/ui/time";
import { differenceWords, historyWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";

interface Row {
  number: number;
  author: string;
  at: Moment;
}

interface Marks {
  live: number | null;
  approved: number;
  working: number;
}

interface Props {
  storyId: string;
  revisions: readonly Row[];
  marks: Marks;
}

/** Every revision: whose it is, and its differences from the one before. */
export function RevisionTable({ storyId, revisions, marks }: Props) {
  const columns = [
    {
      key: "number",
      title: historyWords.number,
      cell: ({ number }: Row) => <Numbered storyId={storyId} number={number} marks={marks} />,
    },
    { key: "author", title: historyWords.author, cell: ({ author }: Row) => <Bdi>{author}</Bdi> },
    {
      key: "at",
      title: historyWords.at,
      cell: ({ at }: Row) => <Time at={at} className="whitespace-nowrap" />,
    },
    {
      key: "compare",
      title: differenceWords.compare,
      cell: ({ number }: Row) => <Comparisons storyId={storyId} number={number} live={marks.live} />,
    },
  ];
  return (
    <DataTable
      caption={historyWords.revisions}
      captionHidden
      columns={columns}
      rows={revisions}
      rowKey={(row) => String(row.number)}
      empty={null}
    />
  );
}

function Numbered({ storyId, number, marks }: { storyId: string; number: number; marks: Marks }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <a href={`/desk/stories/${storyId}/revisions/${number}`} className="text-link target">
        {say(historyWords.read, { number })}
      </a>
      {number === marks.live ? <Badge tone="good">{historyWords.live}</Badge> : null}
      {number === marks.approved ? (
        <Badge tone="calm" icon="shield">
          {historyWords.approved}
        </Badge>
      ) : null}
      {number === marks.working ? <Badge tone="quiet">{historyWords.working}</Badge> : null}
    </span>
  );
}

function Comparisons({ storyId, number, live }: { storyId: string; number: number; live: number | null }) {
  const address = (from: number) => `/desk/stories/${storyId}/compare?from=${from}&to=${number}`;
  return (
    <span className="flex flex-wrap gap-x-4">
      {number > 1 ? (
        <a href={address(number - 1)} className="text-link target">
          {differenceWords.withPrevious}
        </a>
      ) : null}
      {live !== null && live !== number ? (
        <a href={address(live)} className="text-link target">
          {differenceWords.withLive}
        </a>
      ) : null}
    </span>
  );
}
