import { Notice } from "@/components/ui/notice";
import { timeWords } from "@/words/fa/time";
import { say } from "@/words/say";
import type { StoryTime } from "./desk-story";

/** What the clock is going to do with this story, or did not do. */
export function TimeNotices({ time: { scheduled, held, embargo } }: { time: StoryTime }) {
  return (
    <>
      {held ? (
        <Notice tone="bad" icon="clock" title={timeWords.held}>
          <p>{held}</p>
          <p>{timeWords.heldNext}</p>
        </Notice>
      ) : null}
      {scheduled ? (
        <Notice tone="wait" icon="calendar" title={say(timeWords.scheduled, { at: scheduled.at.text })}>
          <p className="meta">{scheduled.beside}</p>
          <p>{say(timeWords.scheduledBy, { name: scheduled.by })}</p>
        </Notice>
      ) : null}
      {embargo ? (
        <Notice tone="wait" icon="ban" title={say(timeWords.embargo, { at: embargo.at.text })}>
          <p className="meta">{embargo.beside}</p>
        </Notice>
      ) : null}
    </>
  );
}
