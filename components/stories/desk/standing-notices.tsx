import { Notice } from "@/components/ui/notice";
import { noticeWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import type { DeskStory } from "./desk-story";
import { TimeNotices } from "./time-notices";

/** How the story stands before citizens, and who reads it now. */
export function StandingNotices({ story }: { story: DeskStory }) {
  const { notes, standing } = story;
  const { claimed, removed, unreviewed, withdrawn } = notes;
  // A working copy beside what the public sees, or saw.
  const isOpen = story.live !== null && story.state !== "published";
  return (
    <>
      <TimeNotices time={story.time} />
      {unreviewed ? (
        <Notice tone="wait" icon="emergency" title={noticeWords.unreviewed}>
          {say(noticeWords.unreviewedBy, { name: unreviewed.by, reason: unreviewed.reason })}
        </Notice>
      ) : null}
      {withdrawn ? (
        <Notice tone="bad" title={noticeWords.withdrawn}>
          <p className="whitespace-pre-line">{withdrawn}</p>
        </Notice>
      ) : null}
      {removed ? (
        <Notice tone="bad" icon="remove" title={noticeWords.removed}>
          <p className="whitespace-pre-line">{removed.reason}</p>
          {removed.redirectTo ? (
            <p>
              {noticeWords.redirect} <bdi dir="ltr">{removed.redirectTo}</bdi>
            </p>
          ) : null}
        </Notice>
      ) : null}
      {claimed ? (
        <Notice
          tone="calm"
          icon="eye"
          title={claimed.byMe ? noticeWords.claimedByMe : say(noticeWords.claimedBy, { name: claimed.by })}
        />
      ) : null}
      {isOpen && standing === "live" ? (
        <Notice tone="calm" title={say(noticeWords.revising, { number: story.live?.number ?? 0 })}>
          {noticeWords.revisingText}
        </Notice>
      ) : null}
      {isOpen && (withdrawn || removed) ? <p className="meta">{noticeWords.taken}</p> : null}
    </>
  );
}
