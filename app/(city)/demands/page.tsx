import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { readFrame } from "@/app/reading";
import { readDemands } from "@/app/reading-demands";
import { DemandList } from "@/components/demands/demand-list";
import { OrganisationLinks } from "@/components/demands/organisation-links";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TabLinks } from "@/components/ui/tab-links";
import type { ListedDemand } from "@/newsroom/demands/demand";
import { demandOrders } from "@/newsroom/demands/order";
import { demandWords as words } from "@/words/fa/demands";
import { orderWords } from "@/words/fa/gathering";
import { addressOf, type Choice, choiceFrom, keyFrom, keyText, states } from "./choice";

export const metadata: Metadata = {
  title: words.title,
  alternates: { canonical: "/demands", types: { "application/rss+xml": "/demands/feed.xml" } },
};

const SHOWN = 20;

/** What citizens ask of the city: all of it or a part, the newest, the most asked or the longest waiting first. */
export default async function Demands({ searchParams }: PageProps<"/demands">) {
  const search = await searchParams;
  const choice = choiceFrom(search);
  const key = keyFrom(search.after);
  const demands = await readDemands(filterOf(choice), key, SHOWN);
  const page = demands.slice(0, SHOWN);
  const last = demands.length > SHOWN ? page.at(-1) : undefined;
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
      <Choices choice={choice} />
      <Found demands={page} choice={choice} />
      <Pagination
        newerLabel={words.newer}
        olderLabel={words.older}
        {...(key ? { newer: addressOf(choice) } : {})}
        {...(last ? { older: addressOf(choice, keyText(last, choice.order)) } : {})}
      />
    </City>
  );
}

function filterOf({ state, order, organisation }: Choice) {
  return {
    order,
    ...(state === "all" ? {} : { state }),
    ...(organisation ? { organisationSlug: organisation } : {}),
  };
}

async function Choices({ choice }: { choice: Choice }) {
  const { organisations } = await readFrame();
  const all = [{ slug: "", name: orderWords.allOrganisations }, ...organisations];
  return (
    <>
      <TabLinks
        label={words.list}
        tabs={states.map((state) => ({
          href: addressOf({ ...choice, state }),
          label: words.filters[state],
          current: state === choice.state,
        }))}
      />
      <TabLinks
        label={orderWords.label}
        tabs={demandOrders.map((order) => ({
          href: addressOf({ ...choice, order }),
          label: orderWords.orders[order],
          current: order === choice.order,
        }))}
      />
      <OrganisationLinks
        links={all.map(({ slug, name }) => ({
          href: addressOf({ ...choice, organisation: slug }),
          label: name,
          current: slug === choice.organisation,
        }))}
      />
    </>
  );
}

function Found({ demands, choice }: { demands: readonly ListedDemand[]; choice: Choice }) {
  if (demands.length > 0)
    return (
      <div className="max-w-[46rem]">
        <DemandList demands={demands} />
      </div>
    );
  const title = choice.state === "open" && !choice.organisation ? words.emptyOpen : words.empty;
  return (
    <EmptyState title={choice.organisation ? orderWords.emptyChoice : title} icon="comment">
      {words.emptyText}
    </EmptyState>
  );
}
