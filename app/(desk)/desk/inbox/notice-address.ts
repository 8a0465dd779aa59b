import type { InboxNotice } from "@/newsroom/notices/notice";
import type { NoticeKind } from "@/words/fa/notices";

// What was referred to somebody opens at the decision itself: what changed, the checks, two buttons.
const pageOf: Partial<Record<NoticeKind, string>> = {
  "story.endorse": "/review",
  "story.resubmit": "/review",
};

/** Where somebody goes from a notice, to the work it speaks of; null when there is nothing to open. */
export function noticeAddress({ kind, storyId }: Pick<InboxNotice, "kind" | "storyId">): string | null {
  if (kind.startsWith("promise.")) return "/desk/promises";
  if (kind.startsWith("demand.")) return "/desk/demands";
  if (kind.startsWith("assignment.")) return "/desk/assignments";
  return storyId ? `/desk/stories/${storyId}${pageOf[kind] ?? ""}` : null;
}
