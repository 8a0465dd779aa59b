import type { Metadata } from "next";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { InboxList, type ShownNotice } from "@/components/inbox/inbox-list";
import { Button } from "@/components/ui/button";
import { type InboxKey, inboxOf } from "@/newsroom/notices/inbox";
import type { InboxNotice } from "@/newsroom/notices/notice";
import { inboxWords } from "@/words/fa/inbox";
import { noticeKindWords } from "@/words/fa/notices";
import { say } from "@/words/say";
import { openNoticeAction, readAllAction, readNoticeAction } from "./actions";
import { noticeAddress } from "./notice-address";

export const metadata: Metadata = { title: inboxWords.title };

const PAGE = 30;

/** What this person was told, newest first. */
export default async function InboxPage({ searchParams }: PageProps<"/desk/inbox">) {
  const viewer = await requireViewer();
  const key = keyFrom((await searchParams).after);
  const told = await inboxOf(viewer, key, PAGE);
  const shown = told.slice(0, PAGE);
  const last = told.length > PAGE ? shown.at(-1) : undefined;
  const [newest] = shown;
  const hasUnread = shown.some(({ readAt }) => readAt === null);
  return (
    <>
      <PageHeader
        title={inboxWords.title}
        action={newest && hasUnread ? <ReadAll upTo={newest.createdAt} /> : null}
      >
        {inboxWords.intro}
      </PageHeader>
      <InboxList notices={shown.map(shownNotice)} open={openNoticeAction} read={readNoticeAction} />
      <Pagination
        {...(last ? { older: `/desk/inbox?after=${last.createdAt.getTime()}.${last.id}` } : {})}
        {...(key ? { newer: "/desk/inbox" } : {})}
        newerLabel={inboxWords.newest}
      />
    </>
  );
}

function ReadAll({ upTo }: { upTo: Date }) {
  return (
    <form action={readAllAction}>
      <input type="hidden" name="upTo" value={upTo.toISOString()} />
      <Button type="submit" icon="check">
        {inboxWords.readAll}
      </Button>
    </form>
  );
}

function shownNotice(notice: InboxNotice): ShownNotice {
  const { id, kind, by, values, createdAt, readAt } = notice;
  return {
    id,
    sentence: say(noticeKindWords[kind], { by, ...values }),
    at: moment(createdAt),
    unread: readAt === null,
    opens: noticeAddress(notice) !== null,
  };
}

function keyFrom(text: unknown): InboxKey | null {
  const parts = typeof text === "string" ? /^(\d{1,14})\.([0-9a-f-]{36})$/.exec(text) : null;
  return parts ? { createdAt: new Date(Number(parts[1])), id: parts[2] ?? "" } : null;
}
