import type { ReactNode } from "react";
import { Bdi } from "@/components/ui/bdi";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { type Moment, Time } from "@/components/ui/time";
import { bulkWords, emptyListWords, listWords } from "@/words/fa/desk-stories";
import { screenWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import { RowBadges, type StoryRowState } from "./row-badges";

export interface ListedStory extends StoryRowState {
  id: string;
  code: number;
  workingNumber: number;
  headline: string;
  organisation: string;
  draftedBy: string;
  touched: Moment;
}

interface Props {
  rows: readonly ListedStory[];
  tab: keyof typeof emptyListWords;
  /** The list stands in a form that takes a step on ticked rows. */
  pickable: boolean;
  /** The link to a new story, for an empty list. */
  fresh: ReactNode;
}

const pick = { key: "pick", title: bulkWords.pickColumn, cell: (row: ListedStory) => <PickRow row={row} /> };

const columns = [
  { key: "headline", title: listWords.headline, cell: (row: ListedStory) => <Headline row={row} /> },
  { key: "state", title: listWords.state, cell: (row: ListedStory) => <RowBadges row={row} /> },
  { key: "writer", title: listWords.writer, cell: (row: ListedStory) => <Bdi>{row.draftedBy}</Bdi> },
  { key: "organisation", title: listWords.organisation, cell: (row: ListedStory) => row.organisation },
  {
    key: "touched",
    title: listWords.touched,
    cell: (row: ListedStory) => <Time at={row.touched} className="whitespace-nowrap" />,
  },
];

/** Stories in rows; an empty list says what will stand there. */
export function StoryList({ rows, tab, pickable, fresh }: Props) {
  const { title, text } = emptyListWords[tab];
  const empty = (
    <EmptyState title={title} action={tab === "draft" || tab === "waiting" ? fresh : undefined}>
      {text}
    </EmptyState>
  );
  return (
    <DataTable
      caption={listWords.caption}
      captionHidden
      columns={pickable ? [pick, ...columns] : columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}

function PickRow({ row: { id, workingNumber, headline } }: { row: ListedStory }) {
  return (
    <input
      type="checkbox"
      name="pick"
      value={`${id}:${workingNumber}`}
      aria-label={say(bulkWords.pick, { headline: headline || screenWords.untitled })}
      className="tick"
    />
  );
}

function Headline({ row }: { row: ListedStory }) {
  return (
    <a href={`/desk/stories/${row.id}`} className="quiet-link inline-block min-w-[14rem] py-1 font-bold">
      {row.headline || screenWords.untitled}
      <span className="meta block font-normal">
        {screenWords.code} <Bdi>{row.code.toLocaleString("fa-IR", { useGrouping: false })}</Bdi>
      </span>
    </a>
  );
}
