import { Notice } from "@/components/ui/notice";
import { type Moment, Time } from "@/components/ui/time";
import { marks, storyWords } from "@/words/fa/frame";

export interface StoryStanding {
  /** The manager's public explanation and its day. */
  withdrawn?: { at: Moment; explanation: string };
  /** Published in an emergency, not yet cleared by another manager. */
  unreviewed?: boolean;
}

/** What a reader must know before the first word. */
export function StoryNotices({ withdrawn, unreviewed }: StoryStanding) {
  return (
    <>
      {withdrawn ? (
        <Notice tone="bad" title={storyWords.withdrawnNotice}>
          <p>{withdrawn.explanation}</p>
          <p className="meta">
            <Time at={withdrawn.at} />
          </p>
        </Notice>
      ) : null}
      {unreviewed ? (
        <Notice tone="wait" title={marks.unreviewed}>
          <p>{storyWords.unreviewedNotice}</p>
        </Notice>
      ) : null}
    </>
  );
}
