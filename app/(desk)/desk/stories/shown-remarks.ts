import { moment } from "@/app/present/moment";
import type { RemarksProps } from "@/components/remarks/remarks-panel";
import type { ShownRemark, ShownThread } from "@/components/remarks/shown-remark";
import type { Viewer } from "@/newsroom/people/person";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { colleaguesOf, threadsOf } from "@/newsroom/stories/remarks/queries";
import type { Remark, Thread } from "@/newsroom/stories/remarks/remark";
import { replyAction, settleRemarkAction, writeRemarkAction } from "./remark-actions";

const verbs = { write: writeRemarkAction, reply: replyAction, settle: settleRemarkAction };

/** What colleagues say about a story, for who may see it. */
export async function remarksFor(viewer: Viewer, id: string): Promise<RemarksProps | null> {
  const story = await storyFor(viewer, id);
  if (!story) return null;
  const [threads, colleagues] = await Promise.all([threadsOf(story), colleaguesOf(story)]);
  return {
    threads: threads.map((thread) => shownThread(viewer, thread)),
    colleagues: colleagues.filter((colleague) => colleague.id !== viewer.personId),
    verbs,
  };
}

/** A thread as any screen shows it. */
export function shownThread(viewer: Viewer, { replies, ...head }: Thread): ShownThread {
  return { ...shown(viewer, head), replies: replies.map((reply) => shown(viewer, reply)) };
}

function shown(viewer: Viewer, { createdAt, authorId, ...remark }: Remark): ShownRemark {
  const { id, author, field, anchor, words, replacement, state, settledBy } = remark;
  const byMe = authorId === viewer.personId;
  return { id, author, byMe, field, anchor, words, replacement, state, settledBy, at: moment(createdAt) };
}
