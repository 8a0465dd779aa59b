import type { Metadata } from "next";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { OrganisationFilter } from "@/components/stories/desk/organisation-filter";
import { StoryList } from "@/components/stories/desk/story-list";
import { LinkButton } from "@/components/ui/button";
import { TabLinks } from "@/components/ui/tab-links";
import { type DeskRow, deskStories } from "@/newsroom/stories/desk-queries";
import { listWords, workingStateWords } from "@/words/fa/desk-stories";
import { choicesFor } from "./choices";
import { type ListQuery, listAddress, listQuery, nextKey } from "./list-query";
import { type Tab, tabFilter, tabs } from "./tabs";

export const metadata: Metadata = { title: listWords.title };

const PAGE = 30;

/** All stories this person may see, by state and organisation. */
export default async function StoriesPage({ searchParams }: PageProps<"/desk/stories">) {
  const viewer = await requireViewer();
  const query = listQuery(await searchParams);
  const filter = {
    ...tabFilter(viewer, query.tab),
    ...(query.organisation ? { organisationId: query.organisation } : {}),
  };
  const [rows, choices] = await Promise.all([
    deskStories(viewer, filter, query.key, PAGE + 1),
    choicesFor(viewer),
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
        {choices.organisations.length > 1 ? (
          <OrganisationFilter
            organisations={choices.organisations}
            chosen={query.organisation}
            tab={query.tab}
          />
        ) : null}
        <StoryList
          rows={shown.map((row) => listed(row, choices.organisations))}
          tab={query.tab}
          fresh={<NewStoryLink />}
        />
      </div>
      <Pagination
        {...(older ? { older: listAddress({ ...query, key: older }) } : {})}
        {...(query.key ? { newer: listAddress({ ...query, key: null }) } : {})}
      />
    </>
  );
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
