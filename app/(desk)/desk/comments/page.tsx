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
  const { after: _, ...beginning } = filter;
  const place = queueAddress(beginning);
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
        <Beside
          links={[
            { href: "/desk/comments/appeals", title: moderationWords.appeals.title, count: appeals },
            { href: "/desk/comments/edits", title: moderationWords.edits.title, count: edits },
            { href: queueAddress(toLookAt), title: moderationWords.looks.link, count: looks },
            { href: "/desk/comments/second", title: secondWords.title, count: second },
          ]}
        />
        {filter.state === "queued" && queue.items.length > 0 ? <BulkBar decide={decideTicked} /> : null}
        {done ? <Notice tone="good" role="status" title={moderationWords.done[done]} /> : null}
        <QueueList
          empty={emptyWords(filter)}
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

const toLookAt = { state: "published", organisationId: null, awaitsLook: true } as const;

function emptyWords({ state, awaitsLook }: { state: CommentState; awaitsLook?: boolean }): string {
  if (awaitsLook) return moderationWords.emptyLooks;
  return state === "queued" ? moderationWords.emptyQueue : moderationWords.emptyOther;
}

/** What waits beside the queue, in one line; nothing where nothing does. */
function Beside({ links }: { links: readonly { href: string; title: string; count: number }[] }) {
  const waiting = links.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <nav aria-label={moderationWords.beside} className="flex flex-wrap items-baseline gap-x-5 text-sm">
      <span className="text-soft">{moderationWords.beside}</span>
      {waiting.map(({ href, title, count }) => (
        <a key={href} href={href} className="text-link target font-bold">
          {title} ({persianNumber(count)})
        </a>
      ))}
    </nav>
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
  const { id, version, decisions } = item;
  return (
    <QueueEntry item={item} quiet={<Quiet item={item} place={place} featured={featured} />}>
      {item.state === "queued" || author ? (
        <AuthorLine counts={author} href={`/desk/comments/authors/${id}`} />
      ) : null}
      {item.awaitsLook ? (
        <StepForm
          step={lookAction}
          label={moderationWords.looks.look}
          tone="primary"
          hidden={{ comment: id, version }}
        />
      ) : null}
      {decisions.length > 0 ? (
        <DecisionForm commentId={id} version={version} decisions={decisions} action={decide} place={place} />
      ) : null}
    </QueueEntry>
  );
}

/** What else can be done with a comment: folded, in one line under the decision. */
function Quiet({ item, place, featured }: Omit<EntryProps, "author">) {
  const { id, version, decisions, organisation } = item;
  return (
    <>
      {item.state === "queued" && decisions.length > 0 ? <PickComment id={id} version={version} /> : null}
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
      {item.canReply ? (
        <ReplyForm commentId={id} organisation={organisation} action={reply} place={place} />
      ) : null}
    </>
  );
}

const isGatherable = ({ state, official, decisions }: QueueItem) =>
  decisions.length > 0 && !official && (state === "queued" || state === "published");

function GatherLink({ id }: { id: string }) {
  return (
    <a href={`/desk/demands/gather?with=${id}`} className="quiet-link target text-sm text-soft">
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
