import type { InboxNotice } from "@/newsroom/notices/notice";

/** Where somebody goes from a notice: to the work it speaks of. */
export function noticeAddress({ storyId }: Pick<InboxNotice, "kind" | "storyId" | "values">): string {
  return storyId ? `/desk/stories/${storyId}` : "/desk/inbox";
}
