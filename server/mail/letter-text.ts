import type { InboxNotice } from "@/newsroom/notices/notice";
import type { Letter } from "@/newsroom/notices/post-office";
import { mailWords } from "@/words/fa/mail";
import { noticeKindWords } from "@/words/fa/notices";
import { say } from "@/words/say";

/** A letter as plain text, with whole addresses of this site. */
export function letterText({ to, notices }: Letter, origin: URL): { subject: string; text: string } {
  const lines = notices.map(
    (notice) => `• ${sentenceOf(notice)}\n  ${mailWords.see} ${addressOf(notice, origin)}`,
  );
  const [only] = notices;
  const subject =
    notices.length === 1 && only
      ? say(mailWords.subjectOne, { what: sentenceOf(only) })
      : say(mailWords.subjectMany, { count: notices.length });
  const parts = [say(mailWords.greeting, { name: to.name }), lines.join("\n\n"), mailWords.end];
  return { subject: oneLine(subject), text: `${parts.join("\n\n")}\n${new URL("/desk/account", origin)}\n` };
}

function sentenceOf({ kind, by, values, limited }: InboxNotice): string {
  if (limited) return mailWords.limited;
  return say(noticeKindWords[kind], { by, ...values });
}

function addressOf({ storyId }: InboxNotice, origin: URL): string {
  return new URL(storyId ? `/desk/stories/${storyId}` : "/desk/inbox", origin).href;
}

// A headline is somebody's words: no line of it may become a header of the letter.
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 200);
}
