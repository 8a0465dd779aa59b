import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TabLinks } from "@/components/ui/tab-links";
import type { CommentState } from "@/newsroom/comments/comment";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";

interface Props {
  states: readonly CommentState[];
  state: CommentState;
  waiting: number;
  organisations: readonly { id: string; name: string }[];
  organisationId: string | null;
}

/** What the queue shows: one state, and perhaps one organisation. Plain links and a plain form. */
export function QueueFilters({ states, state, waiting, organisations, organisationId }: Props) {
  const tabs = states.map((each) => ({
    href: queueAddress({ state: each, organisationId }),
    label: commentWords.states[each],
    current: each === state,
    ...(each === "queued" ? { count: persianNumber(waiting) } : {}),
  }));
  return (
    <div className="grid grid-cols-1 gap-4">
      <TabLinks label={moderationWords.filters} tabs={tabs} />
      {organisations.length > 1 ? (
        <form method="get" action="/desk/comments" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="state" value={state} />
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
    </div>
  );
}

/** The queue's address for a filter; `after` is the place of a further page. */
export function queueAddress({
  state,
  organisationId,
  after,
}: {
  state: CommentState;
  organisationId: string | null;
  after?: string;
}): string {
  const query = new URLSearchParams({ state });
  if (organisationId) query.set("organisation", organisationId);
  if (after) query.set("after", after);
  return `/desk/comments?${query}`;
}
