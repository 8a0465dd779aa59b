import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { readDemands } from "@/app/reading";
import { DemandList } from "@/components/demands/demand-list";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TabLinks } from "@/components/ui/tab-links";
import { demandWords as words } from "@/words/fa/demands";

export const metadata: Metadata = {
  title: words.title,
  alternates: { canonical: "/demands", types: { "application/rss+xml": "/demands/feed.xml" } },
};

const SHOWN = 20;
const states = ["all", "open", "ended"] as const;

/** What citizens ask of the city, the newest first. */
export default async function Demands({ searchParams }: PageProps<"/demands">) {
  const search = await searchParams;
  const state = states.find((one) => one === search.state) ?? "all";
  const key = keyFrom(search.after);
  const demands = await readDemands(state === "all" ? {} : { state }, key, SHOWN);
  const page = demands.slice(0, SHOWN);
  const last = demands.length > SHOWN ? page.at(-1) : undefined;
  const address = (after?: string) => addressOf(state, after);
  return (
    <City>
      <PageHeader
        title={words.title}
        action={
          <LinkButton href="/demands/new" tone="primary" icon="add">
            {words.new}
          </LinkButton>
        }
      >
        <p>{words.intro}</p>
      </PageHeader>
      <TabLinks
        label={words.list}
        tabs={states.map((one) => ({
          href: addressOf(one),
          label: words.filters[one],
          current: one === state,
        }))}
      />
      {page.length > 0 ? (
        <div className="max-w-[46rem]">
          <DemandList demands={page} />
        </div>
      ) : (
        <EmptyState title={state === "open" ? words.emptyOpen : words.empty} icon="comment">
          {words.emptyText}
        </EmptyState>
      )}
      <Pagination
        newerLabel={words.newer}
        olderLabel={words.older}
        {...(key ? { newer: address() } : {})}
        {...(last ? { older: address(`${last.openedAt.getTime()}-${last.code}`) } : {})}
      />
    </City>
  );
}

function addressOf(state: string, after?: string): string {
  const query = new URLSearchParams();
  if (state !== "all") query.set("state", state);
  if (after) query.set("after", after);
  return query.size > 0 ? `/demands?${query}` : "/demands";
}

function keyFrom(text: string | string[] | undefined) {
  const [, time, code] = (typeof text === "string" && /^(\d{1,14})-(\d{1,15})$/.exec(text)) || [];
  return time && code ? { openedAt: new Date(Number(time)), code: Number(code) } : null;
}
