import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TabLinks } from "@/components/ui/tab-links";
import { type CommentState, type QueueOrder, queueOrders } from "@/newsroom/comments/comment";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";

interface Props {
  states: readonly CommentState[];
  state: CommentState;
  waiting: number;
  organisations: readonly { id: string; name: string }[];
  organisationId: string | null;
  order: QueueOrder;
}

/** What the queue shows: one state, perhaps one organisation, and in which order. Plain links and a plain form. */
export function QueueFilters({ states, state, waiting, organisations, organisationId, order }: Props) {
  const tabs = states.map((each) => ({
    href: queueAddress({ state: each, organisationId }),
    label: commentWords.states[each],
    current: each === state,
    ...(each === "queued" ? { count: persianNumber(waiting) } : {}),
  }));
  return (
    <div className="grid grid-cols-1 gap-4 print:hidden">
      <TabLinks label={moderationWords.filters} tabs={tabs} />
      {organisations.length > 1 ? (
        <form method="get" action="/desk/comments" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="state" value={state} />
          {order === "oldest" ? null : <input type="hidden" name="order" value={order} />}
          <SelectField
            name="organisation"
            label={moderationWords.organisation}
            blank={moderationWords.allOrganisations}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={organisationId ?? ""}
          />
          <Button type="submit">{moderationWords.filter}</Button>
        </form>
      ) : null}
      {state === "queued" ? <Orders organisationId={organisationId} order={order} /> : null}
    </div>
  );
}

function Orders({ organisationId, order }: Pick<Props, "organisationId" | "order">) {
  const words = moderationWords.orders;
  return (
    <nav aria-label={words.title} className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      <span className="text-soft">{words.title}</span>
      {queueOrders.map((each) => (
        <a
          key={each}
          href={queueAddress({ state: "queued", organisationId, order: each })}
          aria-current={each === order ? "true" : undefined}
          className={each === order ? "target font-bold text-ink" : "target text-link"}
        >
          {words[each]}
        </a>
      ))}
      {order === "oldest" ? null : <span className="basis-full text-soft">{words.hint}</span>}
    </nav>
  );
}

/** The queue's address for a filter; `after` is the place of a further page. */
export function queueAddress({
  state,
  organisationId,
  order,
  after,
  awaitsLook,
}: {
  state: CommentState;
  organisationId: string | null;
  order?: QueueOrder;
  after?: string;
  /** Only what was published as it arrived and nobody looked at. */
  awaitsLook?: boolean;
}): string {
  const query = new URLSearchParams({ state });
  if (organisationId) query.set("organisation", organisationId);
  if (order && order !== "oldest") query.set("order", order);
  if (awaitsLook) query.set("look", "1");
  if (after) query.set("after", after);
  return `/desk/comments?${query}`;
}
