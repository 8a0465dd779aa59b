import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { type JournalRow, JournalTable } from "@/components/people/journal-table";
import { type JournalLine, journalPage } from "@/newsroom/journal/queries";
import { mayReadJournal } from "@/newsroom/people/permissions";
import { auditWords, peopleActionWords } from "@/words/fa/audit";
import { moderationWords } from "@/words/fa/comments";
import { timelineWords } from "@/words/fa/desk-story-keeping";

export const metadata: Metadata = { title: auditWords.title };

const PAGE = 50;
const actions: Readonly<Record<string, string>> = {
  ...timelineWords,
  ...moderationWords.historyLines,
  ...peopleActionWords,
};

/** The journal, paged by its own numbers. */
export default async function AuditPage({ searchParams }: PageProps<"/desk/audit">) {
  const viewer = await requireViewer();
  if (!mayReadJournal(viewer)) notFound();
  const before = numberIn((await searchParams).before);
  const lines = await journalPage(viewer, before, PAGE + 1);
  const shown = lines.slice(0, PAGE);
  const last = lines.length > PAGE ? shown.at(-1) : undefined;
  return (
    <>
      <PageHeader title={auditWords.title}>{auditWords.intro}</PageHeader>
      <JournalTable rows={shown.map(rowOf)} />
      <Pagination
        {...(last ? { older: `/desk/audit?before=${last.number}` } : {})}
        {...(before ? { newer: "/desk/audit" } : {})}
        newerLabel={auditWords.newest}
      />
    </>
  );
}

function numberIn(text: unknown): number | null {
  return typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function rowOf({ number, at, actorName, action, subjectKind, subjectId, reason }: JournalLine): JournalRow {
  const section = { person: "people", story: "stories" }[subjectKind];
  const href = section && subjectId !== "unknown" ? `/desk/${section}/${subjectId}` : null;
  return { number, at: moment(at), actor: actorName, action: actions[action] ?? action, href, reason };
}
