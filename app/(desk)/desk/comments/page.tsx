import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { BulkBar, PickComment } from "@/components/comments/desk/bulk-bar";
import { DecisionForm } from "@/components/comments/desk/decision-form";
import { QueueFilters, queueAddress } from "@/components/comments/desk/queue-filters";
import { QueueEntry } from "@/components/comments/desk/queue-item";
import { QueueList } from "@/components/comments/desk/queue-list";
import { ReplyForm } from "@/components/comments/desk/reply-form";
import { PageHeader } from "@/components/frame/page-header";
import { Notice } from "@/components/ui/notice";
import { countAppeals } from "@/newsroom/comments/appeal-queries";
import type { CommentState, QueueItem } from "@/newsroom/comments/comment";
import { countWaiting, organisationsToChoose, statesSeen } from "@/newsroom/comments/filters";
import { commentQueue } from "@/newsroom/comments/queue";
import { persianNumber } from "@/newsroom/persian/digits";
import { moderationWords } from "@/words/fa/comments";
import { gatherWords } from "@/words/fa/gathering";
import { decide, decideTicked, reply } from "./actions";
import { doneFrom } from "./place";

export const metadata: Metadata = { title: moderationWords.title };

type Search = Awaited<PageProps<"/desk/comments">["searchParams"]>;

/** The moderators' queue; editors and managers find here the published comments they may answer. */
export default async function Comments({ searchParams }: PageProps<"/desk/comments">) {
  const asking = await requireViewer();
  const search = await searchParams;
  const filter = filterOf(search, statesSeen(asking)) ?? notFound();
  const [queue, waiting, appeals, organisations] = await Promise.all([
    commentQueue(asking, filter),
    countWaiting(asking),
    countAppeals(asking),
    organisationsToChoose(asking),
  ]);
  const done = doneFrom(search.done);
  const place = queueAddress({ state: filter.state, organisationId: filter.organisationId });
  return (
    <>
      <PageHeader title={moderationWords.title} />
      <div className="grid grid-cols-1 gap-6">
        <QueueFilters
          states={statesSeen(asking)}
          {...filter}
          waiting={waiting}
          organisations={organisations}
        />
        {appeals > 0 ? (
          <p>
            <a href="/desk/comments/appeals" className="text-link target font-bold">
              {moderationWords.appeals.title} ({persianNumber(appeals)})
            </a>
          </p>
        ) : null}
        {filter.state === "queued" && queue.items.length > 0 ? <BulkBar decide={decideTicked} /> : null}
        {done ? <Notice tone="good" role="status" title={moderationWords.done[done]} /> : null}
        <QueueList
          state={filter.state}
          next={queue.next ? queueAddress({ ...filter, after: queue.next }) : null}
        >
          {queue.items.map((item) => (
            <Entry key={item.id} item={item} place={place} />
          ))}
        </QueueList>
      </div>
    </>
  );
}

function Entry({ item, place }: { item: QueueItem; place: string }) {
  const { id, version, decisions, organisation } = item;
  return (
    <QueueEntry item={item}>
      {item.state === "queued" && decisions.length > 0 ? <PickComment id={id} version={version} /> : null}
      {decisions.length > 0 ? (
        <DecisionForm commentId={id} version={version} decisions={decisions} action={decide} place={place} />
      ) : null}
      {isGatherable(item) ? <GatherLink id={id} /> : null}
      {item.canReply ? (
        <ReplyForm commentId={id} organisation={organisation} action={reply} place={place} />
      ) : null}
    </QueueEntry>
  );
}

const isGatherable = ({ state, official, decisions }: QueueItem) =>
  decisions.length > 0 && !official && (state === "queued" || state === "published");

function GatherLink({ id }: { id: string }) {
  return (
    <a
      href={`/desk/demands/gather?with=${id}`}
      className="quiet-link target justify-self-start text-sm text-soft"
    >
      {gatherWords.short}
    </a>
  );
}

/** What the address asks for, within what this viewer may see; null when that is nothing. */
function filterOf(search: Search, states: CommentState[]) {
  const state = states.find((each) => each === search.state) ?? states[0];
  const { organisation, after } = search;
  return state
    ? {
        state,
        organisationId: typeof organisation === "string" && organisation ? organisation : null,
        ...(typeof after === "string" ? { after } : {}),
      }
    : null;
}
