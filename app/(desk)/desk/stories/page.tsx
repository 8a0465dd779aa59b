import type { Metadata } from "next";
import type { ReactNode } from "react";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { BulkForm } from "@/components/stories/desk/bulk-form";
import { SavedFilters } from "@/components/stories/desk/saved-filters";
import { StoryFilter } from "@/components/stories/desk/story-filter";
import { StoryList } from "@/components/stories/desk/story-list";
import { LinkButton } from "@/components/ui/button";
import { TabLinks } from "@/components/ui/tab-links";
import { type DeskRow, deskStories } from "@/newsroom/stories/desk-queries";
import { type SavedFilter, savedFiltersOf } from "@/newsroom/stories/saved-filter";
import { listWords, workingStateWords } from "@/words/fa/desk-stories";
import { choicesFor } from "./choices";
import { dropFilterAction, keepFilterAction, takeInBulkAction } from "./list-actions";
import { type ListQuery, listAddress, listQuery, nextKey } from "./list-query";
import { bulkActionsOf, type Tab, tabFilter, tabs } from "./tabs";

export const metadata: Metadata = { title: listWords.title };

const PAGE = 30;

/** All stories this person may see, by state and organisation. */
export default async function StoriesPage({ searchParams }: PageProps<"/desk/stories">) {
  const viewer = await requireViewer();
  const query = listQuery(await searchParams);
  const filter = {
    ...tabFilter(viewer, query.tab),
    ...(query.organisation ? { organisationId: query.organisation } : {}),
    ...(query.words ? { words: query.words } : {}),
  };
  const [rows, choices, saved] = await Promise.all([
    deskStories(viewer, filter, query.key, PAGE + 1),
    choicesFor(viewer),
    savedFiltersOf(viewer),
  ]);
  const shown = rows.slice(0, PAGE);
  const older = rows.length > PAGE ? nextKey(shown) : null;
  return (
    <>
      <PageHeader title={listWords.title} action={<NewStoryLink />}>
        {listWords.intro}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <TabLinks label={listWords.tabs} tabs={tabs.map((tab) => tabLink(tab, query))} />
        <StoryFilter
          organisations={choices.organisations}
          chosen={query.organisation}
          words={query.words}
          tab={query.tab}
        />
        <SavedFilters
          saved={saved.map((each) => filterLink(each, query))}
          present={query.words || query.organisation ? presentOf(query) : null}
          keep={keepFilterAction}
          drop={dropFilterAction}
        />
        <InBulk query={query} isEmpty={shown.length === 0}>
          <StoryList
            rows={shown.map((row) => listed(row, choices.everyOrganisation))}
            tab={query.tab}
            pickable={bulkActionsOf(query.tab).length > 0}
            fresh={<NewStoryLink />}
          />
        </InBulk>
      </div>
      <Pagination
        {...(older ? { older: listAddress({ ...query, key: older }) } : {})}
        {...(query.key ? { newer: listAddress({ ...query, key: null }) } : {})}
      />
    </>
  );
}

function InBulk({ query, isEmpty, children }: { query: ListQuery; isEmpty: boolean; children: ReactNode }) {
  const actions = bulkActionsOf(query.tab);
  if (isEmpty || actions.length === 0) return children;
  return (
    <BulkForm actions={actions} action={takeInBulkAction}>
      {children}
    </BulkForm>
  );
}

function presentOf({ tab, organisation, words }: ListQuery) {
  return { tab, organisation: organisation ?? "", words };
}

function filterLink({ id, name, filter }: SavedFilter, query: ListQuery) {
  const current =
    filter.tab === query.tab && filter.organisation === query.organisation && filter.words === query.words;
  return { id, name, href: listAddress({ ...filter, key: null }), current };
}

function NewStoryLink() {
  return (
    <LinkButton href="/desk/stories/new" tone="primary" icon="add">
      {listWords.fresh}
    </LinkButton>
  );
}

function tabLink(tab: Tab, query: ListQuery) {
  const label =
    tab in workingStateWords
      ? workingStateWords[tab as keyof typeof workingStateWords]
      : listWords[tab as "waiting" | "live" | "ageing" | "unreviewed" | "takenDown"];
  return { href: listAddress({ ...query, tab, key: null }), label, current: tab === query.tab };
}

function listed(
  { touchedAt, organisationId, ...row }: DeskRow,
  organisations: { id: string; name: string }[],
) {
  const organisation = organisations.find(({ id }) => id === organisationId)?.name ?? "";
  return { ...row, organisation, touched: moment(touchedAt) };
}
