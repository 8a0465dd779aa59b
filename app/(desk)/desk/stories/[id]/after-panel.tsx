import { moment } from "@/app/present/moment";
import { CorrectionsPanel } from "@/components/stories/after/corrections-panel";
import { ReviewDayPanel } from "@/components/stories/after/review-day-panel";
import { Notice } from "@/components/ui/notice";
import { now } from "@/newsroom/clock";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { formatJalali } from "@/newsroom/persian/calendar";
import { dayOf, later, startOf } from "@/newsroom/persian/civil-day";
import { correctionsFor } from "@/newsroom/stories/correction-queries";
import { storyFor } from "@/newsroom/stories/desk-queries";
import type { Story } from "@/newsroom/stories/story";
import { reviewDayWords } from "@/words/fa/after";
import { WritingPanels } from "../writing-panels";
import { mendAction, reviewDayAction } from "./after-actions";

const answering = ["editor", "manager"] as const;

/** Beside a story: what it goes on from and promises, its public notes, and when to look at it again. */
export async function AfterPanel({ viewer, id }: { viewer: Viewer; id: string }) {
  const story = await storyFor(viewer, id);
  if (!story) return null;
  const corrections = await correctionsFor(viewer, id);
  const may = holdsAny(viewer, answering, story.organisationId);
  return (
    <>
      <WritingPanels viewer={viewer} follows={story.content.follows} />
      {story.standing === "live" ? <LookAgain story={story} may={may} /> : null}
      <CorrectionsPanel
        corrections={corrections.map(({ publishedAt, mendedAt, ...correction }) => ({
          ...correction,
          at: moment(publishedAt, "date"),
          mendedAt: mendedAt && moment(mendedAt, "date"),
        }))}
        mend={may ? mendAction : null}
      />
    </>
  );
}

function LookAgain({ story, may }: { story: Story; may: boolean }) {
  const suggested = suggestedDay(story);
  return (
    <ReviewDayPanel
      storyId={story.id}
      liveNumber={story.liveNumber ?? 0}
      day={story.reviewOn ? dayOf(story.reviewOn) : ""}
      shownDay={story.reviewOn && moment(story.reviewOn, "date")}
      suggested={{ day: suggested, text: formatJalali(startOf(suggested), "date") }}
      action={may ? reviewDayAction : null}
    />
  );
}

/** A year after its publication; for what is older than that, a week from now. */
function suggestedDay({ publishedAt }: Story): string {
  const today = dayOf(now());
  const inAYear = later(dayOf(publishedAt ?? now()), { years: 1 });
  return inAYear > today ? inAYear : later(today, { days: 7 });
}

/** Said above the text once the review day has come. */
export async function LookAgainNotice({ viewer, id }: { viewer: Viewer; id: string }) {
  const story = await storyFor(viewer, id);
  const isDue = story?.standing === "live" && story.reviewOn !== null && story.reviewOn <= now();
  if (!isDue) return null;
  return (
    <Notice tone="wait" icon="eye" title={reviewDayWords.dueTitle}>
      {reviewDayWords.dueText}
    </Notice>
  );
}
