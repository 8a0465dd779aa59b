import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { RestoreForm } from "@/components/stories/desk/restore-form";
import { RevisionView } from "@/components/stories/desk/revision-view";
import type { Viewer } from "@/newsroom/people/person";
import { revisionOf, storyFor } from "@/newsroom/stories/desk-queries";
import { actionsFor } from "@/newsroom/stories/permissions";
import type { Story } from "@/newsroom/stories/story";
import { listWords } from "@/words/fa/desk-stories";
import { historyWords } from "@/words/fa/desk-story-keeping";
import { screenWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import { choiceNames } from "../../../choices";
import { restoreAction } from "../../../decide-actions";

export const metadata: Metadata = { title: historyWords.revisions };

/** One revision, to read. */
export default async function RevisionPage({ params }: PageProps<"/desk/stories/[id]/revisions/[number]">) {
  const viewer = await requireViewer();
  const { id, number } = await params;
  const story = await storyFor(viewer, id);
  const revision = story && /^[1-9]\d{0,8}$/.test(number) ? await revisionOf(story, Number(number)) : null;
  if (!story || !revision) notFound();
  const trail = [
    { href: "/desk/stories", label: listWords.title },
    { href: `/desk/stories/${id}`, label: story.headline || screenWords.untitled },
    { href: `/desk/stories/${id}/history`, label: historyWords.title },
  ];
  return (
    <>
      <PageHeader
        title={say(historyWords.revisionTitle, { number: revision.number })}
        kicker={revision.author}
        trail={trail}
        action={
          mayRestore(viewer, story) && revision.number !== story.workingNumber ? (
            <RestoreForm
              story={id}
              number={revision.number}
              decidedOn={story.workingNumber}
              action={restoreAction}
            />
          ) : null
        }
      />
      <RevisionView content={revision.content} names={await choiceNames()} />
    </>
  );
}

function mayRestore(viewer: Viewer, story: Story): boolean {
  return actionsFor(viewer, story).some((action) => action === "save" || action === "revise");
}
