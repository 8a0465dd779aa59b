import { Notice } from "@/components/ui/notice";
import type { StoryPolicy } from "@/newsroom/comments/policy";
import { formatJalali } from "@/newsroom/persian/calendar";
import { commentWords } from "@/words/fa/comments";
import { say } from "@/words/say";

const { closed: words } = commentWords;

/** In the place of the form: that a story takes no more comments, why and since when, and what stays. */
export function ClosedTalk({ policy: { reason, at } }: { policy: StoryPolicy }) {
  return (
    <Notice tone="calm" title={words.title} icon="ban">
      {at ? <p>{say(words.since, { day: formatJalali(at, "date") })}</p> : null}
      {reason ? <p dir="auto">{say(words.reason, { reason })}</p> : null}
      <p>{words.stays}</p>
    </Notice>
  );
}
