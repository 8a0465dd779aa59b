import { type NoticeKind, noticeKindWords } from "@/words/fa/notices";

/** When somebody also hears of a notice by mail. */
export const mailChoices = ["now", "daily", "never"] as const;
export type MailChoice = (typeof mailChoices)[number];

/** What a person chose for the two sorts of notices. */
export interface NoticeChoices {
  urgent: MailChoice;
  other: MailChoice;
}

/** One line of the inbox. */
export interface InboxNotice {
  id: string;
  kind: NoticeKind;
  by: string;
  values: Record<string, string | number>;
  storyId: string | null;
  /** It is about a story whose circle of readers is limited: its title does not leave the house. */
  limited: boolean;
  createdAt: Date;
  readAt: Date | null;
}

// What waits for the person who hears of it, or went wrong. Everything else can be read once a day.
const urgentKinds: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "story.return",
  "story.resubmit",
  "story.endorse",
  "story.emergency",
  "story.publish-late",
  "story.hold",
  "story.mention",
  "story.expire-nowhere",
  "demand.reopened",
]);

export function isUrgent(kind: NoticeKind): boolean {
  return urgentKinds.has(kind);
}

/** The kinds of one sort, for a query. */
export function kindsOf(sort: keyof NoticeChoices): NoticeKind[] {
  const kinds = Object.keys(noticeKindWords) as NoticeKind[];
  return kinds.filter((kind) => isUrgent(kind) === (sort === "urgent"));
}
