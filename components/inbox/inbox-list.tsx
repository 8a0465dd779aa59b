import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Moment, Time } from "@/components/ui/time";
import { inboxWords } from "@/words/fa/inbox";

export interface ShownNotice {
  id: string;
  sentence: string;
  at: Moment;
  unread: boolean;
  /** It is about something that can be opened. */
  opens: boolean;
}

interface Props {
  notices: readonly ShownNotice[];
  /** Marks the notice named in the form as read and goes to what it is about. */
  open: (form: FormData) => Promise<void>;
  read: (form: FormData) => Promise<void>;
}

/** What somebody was told, newest first. Opening is a button, because it marks the line as read. */
export function InboxList({ notices, open, read }: Props) {
  if (notices.length === 0)
    return <EmptyState title={inboxWords.emptyTitle}>{inboxWords.emptyText}</EmptyState>;
  return (
    <ol aria-label={inboxWords.list} className="max-w-[52rem] border-t border-line">
      {notices.map((notice) => (
        <li key={notice.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3">
          <form action={notice.opens ? open : read} className="min-w-0 flex-1 basis-[16rem]">
            <input type="hidden" name="notice" value={notice.id} />
            <p className={notice.unread ? "font-bold" : "text-soft"}>
              <bdi>{notice.sentence}</bdi>
            </p>
            <p className="meta flex items-center gap-2">
              {notice.unread ? (
                <Badge tone="wait" icon="inbox">
                  {inboxWords.unread}
                </Badge>
              ) : null}
              <Time at={notice.at} />
            </p>
            {notice.opens ? (
              <Button type="submit" tone="bare" aria-label={`${inboxWords.open}: ${notice.sentence}`}>
                {inboxWords.open}
              </Button>
            ) : null}
          </form>
          {notice.unread ? (
            <form action={read}>
              <input type="hidden" name="notice" value={notice.id} />
              <Button
                type="submit"
                tone="bare"
                icon="check"
                aria-label={`${inboxWords.read}: ${notice.sentence}`}
              >
                {inboxWords.read}
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
