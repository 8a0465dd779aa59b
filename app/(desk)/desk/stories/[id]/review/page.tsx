import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { CheckList } from "@/components/stories/desk/check-list";
import { DifferenceParts } from "@/components/stories/desk/difference-parts";
import { linesOf } from "@/components/stories/desk/issue-lines";
import { ReviewDecision } from "@/components/stories/desk/review-decision";
import { RevisionView } from "@/components/stories/desk/revision-view";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { actionsFor } from "@/newsroom/stories/permissions";
import { threadsOf } from "@/newsroom/stories/remarks/queries";
import { missingToPublish } from "@/newsroom/stories/requirements";
import { openedContent } from "@/newsroom/stories/story";
import { listWords } from "@/words/fa/desk-stories";
import { screenWords } from "@/words/fa/desk-story-screen";
import { reviewWords } from "@/words/fa/review";
import { say } from "@/words/say";
import { adviceOn } from "../../advice";
import { decisionChanges } from "../../changes";
import { choiceNames } from "../../choices";
import { decideAction } from "../../decide-actions";
import { liveTextOf } from "../../live-text";

export const metadata: Metadata = { title: reviewWords.title };

/** All that a decision needs, on one narrow page: what changed, the checks, what is still asked, two buttons. */
export default async function ReviewPage({ params }: PageProps<"/desk/stories/[id]/review">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const story = await storyFor(viewer, id);
  if (!story) notFound();
  const [changes, live, threads] = await Promise.all([
    decisionChanges(viewer, story),
    liveTextOf(story),
    threadsOf(story),
  ]);
  const content = openedContent(story);
  const advice = await adviceOn(viewer, story);
  const actions = actionsFor(viewer, story);
  const open = threads.filter(({ state }) => state === "open").length;
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        title={story.headline || screenWords.untitled}
        kicker={reviewWords.title}
        trail={[{ href: "/desk/stories", label: listWords.title }]}
      >
        {say(screenWords.revision, { number: story.workingNumber })}
      </PageHeader>
      <section aria-labelledby="changed" className="grid gap-3">
        <h2 id="changed" className="headline-4">
          {changes ? titleOf[changes.since] : reviewWords.whole}
        </h2>
        {changes ? (
          <DifferenceParts
            parts={changes.parts}
            before={say(screenWords.revision, { number: changes.from })}
            after={say(screenWords.revision, { number: changes.to })}
          />
        ) : (
          <RevisionView content={story.content} names={await choiceNames()} />
        )}
      </section>
      <div className="mt-6 grid gap-4">
        <CheckList missing={linesOf(missingToPublish(content, live?.content, live?.known))} advice={advice} />
        <p className="text-sm">
          {open > 0 ? (
            <a href={`/desk/stories/${id}/history?show=notes`} className="text-link target">
              {say(reviewWords.remarks, { count: open })}
            </a>
          ) : (
            reviewWords.noRemarks
          )}
        </p>
      </div>
      <ReviewDecision
        story={id}
        number={story.workingNumber}
        may={{ approve: actions.includes("approve"), return: actions.includes("return") }}
        action={decideAction}
      />
    </div>
  );
}

const titleOf = {
  mine: reviewWords.sinceMine,
  approval: reviewWords.sinceApproval,
  live: reviewWords.sinceLive,
} as const;
