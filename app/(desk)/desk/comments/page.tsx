import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { AuthorLine } from "@/components/comments/desk/author-line";
import { BulkBar, PickComment } from "@/components/comments/desk/bulk-bar";
import { DecisionForm } from "@/components/comments/desk/decision-form";
import { FeatureForm } from "@/components/comments/desk/feature-form";
import { QueueFilters, queueAddress } from "@/components/comments/desk/queue-filters";
import { QueueEntry } from "@/components/comments/desk/queue-item";
import { QueueList } from "@/components/comments/desk/queue-list";
import { ReplyForm } from "@/components/comments/desk/reply-form";
import { PageHeader } from "@/components/frame/page-header";
import { StepForm } from "@/components/ui/desk/step-form";
import { Notice } from "@/components/ui/notice";
import { countAppeals } from "@/newsroom/comments/appeal-queries";
import type { AuthorCounts } from "@/newsroom/comments/author";
import { authorCounts } from "@/newsroom/comments/author-queries";
import { type CommentState, type QueueItem, queueOrders } from "@/newsroom/comments/comment";
import { countWaitingEdits } from "@/newsroom/comments/edit-queries";
import { featuredAmong } from "@/newsroom/comments/featured-queries";
import { countWaiting, organisationsToChoose, statesSeen } from "@/newsroom/comments/filters";
import { countLooks } from "@/newsroom/comments/look";
import { commentQueue } from "@/newsroom/comments/queue";
import { countSecondLooks } from "@/newsroom/comments/second-queries";
import { persianNumber } from "@/newsroom/persian/digits";
import { secondWords } from "@/words/fa/authors";
import { moderationWords } from "@/words/fa/comments";
import { gatherWords } from "@/words/fa/gathering";
import { decide, decideTicked, lookAction, reply } from "./actions";
import { featureAction, unfeatureAction } from "./author-actions";
import { doneFrom } from "./place";

export const metadata: Metadata = { title: moderationWords.title };

type Search = Awaited<PageProps<"/desk/comments">["searchParams"]>;

/** The moderators' queue; editors and managers find here the published comments they may answer. */
export default async function Comments({ searchParams }: PageProps<"/desk/comments">) {
  const asking = await requireViewer();
  const search = await searchParams;
  const filter = filterOf(search, statesSeen(asking)) ?? notFound();
  const [queue, waiting, appeals, edits, looks, second, organisations] = await Promise.all([
    commentQueue(asking, filter),
    countWaiting(asking),
    countAppeals(asking),
    countWaitingEdits(asking),
    countLooks(asking),
    countSecondLooks(asking),
    organisationsToChoose(asking),
  ]);
  const ids = queue.items.map(({ id }) => id);
  const [authors, featured] = await Promise.all([authorCounts(asking, ids), featuredAmong(ids)]);
  const done = doneFrom(search.done);
  const place = queueAddress({
    state: filter.state,
    organisationId: filter.organisationId,
    order: filter.order,
  });
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
        <Beside href="/desk/comments/appeals" title={moderationWords.appeals.title} count={appeals} />
        <Beside href="/desk/comments/edits" title={moderationWords.edits.title} count={edits} />
        <Beside
          href="/desk/comments?state=published&look=1"
          title={moderationWords.looks.link}
          count={looks}
        />
        <Beside href="/desk/comments/second" title={secondWords.title} count={second} />
        {filter.state === "queued" && queue.items.length > 0 ? <BulkBar decide={decideTicked} /> : null}
        {done ? <Notice tone="good" role="status" title={moderationWords.done[done]} /> : null}
        <QueueList
          state={filter.state}
          next={queue.next ? queueAddress({ ...filter, after: queue.next }) : null}
        >
          {queue.items.map((item) => (
            <Entry
              key={item.id}
              item={item}
              place={place}
              author={authors.get(item.id)}
              featured={featured.get(item.id)}
            />
          ))}
        </QueueList>
      </div>
    </>
  );
}

/** What waits beside the queue; nothing where nothing does. */
function Beside({ href, title, count }: { href: string; title: string; count: number }) {
  if (count === 0) return null;
  return (
    <p>
      <a href={href} className="text-link target font-bold">
        {title} ({persianNumber(count)})
      </a>
    </p>
  );
}

interface EntryProps {
  item: QueueItem;
  place: string;
  author: AuthorCounts | undefined;
  /** Why it is featured, where it is. */
  featured: string | undefined;
}

function Entry({ item, place, author, featured }: EntryProps) {
  const { id, version, decisions, organisation } = item;
  return (
    <QueueEntry item={item}>
      {item.state === "queued" || author ? (
        <AuthorLine counts={author} href={`/desk/comments/authors/${id}`} />
      ) : null}
      {item.state === "queued" && decisions.length > 0 ? <PickComment id={id} version={version} /> : null}
      {decisions.length > 0 ? (
        <DecisionForm commentId={id} version={version} decisions={decisions} action={decide} place={place} />
      ) : null}
      {isGatherable(item) ? <GatherLink id={id} /> : null}
      {decisions.includes("remove") && !item.official ? (
        <FeatureForm
          commentId={id}
          version={version}
          reason={featured}
          feature={featureAction}
          unfeature={unfeatureAction}
        />
      ) : null}
      {item.awaitsLook ? (
        <StepForm step={lookAction} label={moderationWords.looks.look} hidden={{ comment: id, version }} />
      ) : null}
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
  const { organisation, after, look } = search;
  const order = queueOrders.find((each) => each === search.order) ?? "oldest";
  return state
    ? {
        state,
        order,
        organisationId: typeof organisation === "string" && organisation ? organisation : null,
        ...(look === "1" ? { awaitsLook: true } : {}),
        ...(typeof after === "string" ? { after } : {}),
      }
    : null;
}
