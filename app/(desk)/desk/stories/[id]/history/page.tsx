import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { NoteList } from "@/components/remarks/note-list";
import { RevisionTable } from "@/components/stories/desk/revision-table";
import { TimelineList } from "@/components/stories/desk/timeline-list";
import { TabLinks } from "@/components/ui/tab-links";
import { revisionsOf, storyFor, timelineOf } from "@/newsroom/stories/desk-queries";
import { threadsOf } from "@/newsroom/stories/remarks/queries";
import { listWords } from "@/words/fa/desk-stories";
import { historyWords } from "@/words/fa/desk-story-keeping";
import { screenWords } from "@/words/fa/desk-story-screen";
import { shownThread } from "../../shown-remarks";
import { timeline } from "../../timeline";

export const metadata: Metadata = { title: historyWords.title };

const tabs = ["everything", "events", "notes", "revisions"] as const;

/** One timeline of a story: what happened, what was said, all its revisions. */
export default async function HistoryPage({ params, searchParams }: PageProps<"/desk/stories/[id]/history">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const story = await storyFor(viewer, id);
  if (!story) notFound();
  const asked = (await searchParams).show;
  const tab = tabs.find((each) => each === asked) ?? "everything";
  const [rows, revisions, threads] = await Promise.all([
    timelineOf(story),
    revisionsOf(story),
    threadsOf(story),
  ]);
  const shows = (part: (typeof tabs)[number]) => tab === "everything" || tab === part;
  const trail = [
    { href: "/desk/stories", label: listWords.title },
    { href: `/desk/stories/${id}`, label: story.headline || screenWords.untitled },
  ];
  return (
    <>
      <PageHeader title={historyWords.title} trail={trail} />
      <TabLinks
        label={historyWords.show}
        tabs={tabs.map((each) => ({
          href: `/desk/stories/${id}/history?show=${each}`,
          label: historyWords[each],
          current: each === tab,
        }))}
      />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-10 xl:grid-cols-2">
        {shows("events") ? (
          <section aria-labelledby="timeline">
            <h2 id="timeline" className="part-title">
              {historyWords.timeline}
            </h2>
            <TimelineList entries={timeline(rows)} />
          </section>
        ) : null}
        {shows("notes") ? (
          <section aria-labelledby="notes">
            <h2 id="notes" className="part-title">
              {historyWords.notes}
            </h2>
            <NoteList threads={threads.map((thread) => shownThread(viewer, thread))} />
          </section>
        ) : null}
        {shows("revisions") ? (
          <div className="xl:col-span-2">
            <h2 className="part-title">{historyWords.revisions}</h2>
            <RevisionTable
              storyId={id}
              revisions={revisions.map(({ createdAt, ...revision }) => ({
                ...revision,
                at: moment(createdAt),
              }))}
              marks={{ live: story.liveNumber, approved: story.approvedNumber, working: story.workingNumber }}
            />
          </div>
        ) : null}
      </div>
    </>
  );
}
