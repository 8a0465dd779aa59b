import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { RevisionTable } from "@/components/stories/desk/revision-table";
import { TimelineList } from "@/components/stories/desk/timeline-list";
import { revisionsOf, storyFor, timelineOf } from "@/newsroom/stories/desk-queries";
import { listWords } from "@/words/fa/desk-stories";
import { historyWords } from "@/words/fa/desk-story-keeping";
import { screenWords } from "@/words/fa/desk-story-screen";
import { timeline } from "../../timeline";

export const metadata: Metadata = { title: historyWords.title };

/** What happened to a story, and all its revisions. */
export default async function HistoryPage({ params }: PageProps<"/desk/stories/[id]/history">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const story = await storyFor(viewer, id);
  if (!story) notFound();
  const [rows, revisions] = await Promise.all([timelineOf(story), revisionsOf(story)]);
  const trail = [
    { href: "/desk/stories", label: listWords.title },
    { href: `/desk/stories/${id}`, label: story.headline || screenWords.untitled },
  ];
  return (
    <>
      <PageHeader title={historyWords.title} trail={trail} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 xl:grid-cols-[3fr_2fr]">
        <div>
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
        <div>
          <h2 className="part-title">{historyWords.timeline}</h2>
          <TimelineList entries={timeline(rows)} />
        </div>
      </div>
    </>
  );
}
