import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { type Moment, Time } from "@/components/ui/time";
import { persianNumber } from "@/newsroom/persian/digits";
import { auditWords } from "@/words/fa/audit";

export interface JournalRow {
  number: number;
  at: Moment;
  actor: string;
  action: string;
  /** Where to read on: the story, the person. */
  href: string | null;
  reason: string | null;
}

/** The journal, newest first. */
export function JournalTable({ rows }: { rows: readonly JournalRow[] }) {
  return (
    <DataTable
      caption={auditWords.title}
      captionHidden
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: "number", title: auditWords.number, cell: ({ number }) => <bdi>{persianNumber(number)}</bdi> },
        { key: "at", title: auditWords.at, cell: ({ at }) => <Time at={at} className="whitespace-nowrap" /> },
        { key: "actor", title: auditWords.actor, cell: ({ actor }) => <bdi>{actor || auditWords.city}</bdi> },
        { key: "action", title: auditWords.action, cell: Action },
        { key: "reason", title: auditWords.reason, cell: ({ reason }) => <bdi>{reason}</bdi> },
      ]}
      empty={<EmptyState title={auditWords.emptyTitle} />}
    />
  );
}

function Action({ action, href }: JournalRow) {
  return href ? <a href={href}>{action}</a> : action;
}
