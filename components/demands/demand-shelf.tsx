import { LinkButton } from "@/components/ui/button";
import type { ListedDemand } from "@/newsroom/demands/demand";
import { demandWords } from "@/words/fa/demands";
import { orderWords } from "@/words/fa/gathering";
import { DemandList } from "./demand-list";

interface Props {
  title: string;
  demands: readonly ListedDemand[];
  /** The open ones with the most voices; those nobody gave a voice yet are left out. */
  mostAsked?: readonly ListedDemand[];
}

function Part({ id, title, demands }: { id: string; title: string; demands: readonly ListedDemand[] }) {
  if (demands.length === 0) return null;
  return (
    <section aria-labelledby={id} className="demand-shelf mt-6">
      <h3 id={id} className="headline-4">
        {title}
      </h3>
      <DemandList demands={demands} level={4} />
    </section>
  );
}

/** What citizens ask, on a page about something else; nothing where nobody asked. */
export function DemandShelf({ title, demands, mostAsked = [] }: Props) {
  if (demands.length === 0) return null;
  const most = mostAsked.filter(({ supporters }) => supporters > 0);
  // Each stands here once, however new and asked for it is.
  const others = demands.filter(({ code }) => !most.some((asked) => asked.code === code));
  return (
    <section aria-labelledby="demands" className="mt-16">
      <h2 id="demands" className="part-title">
        {title}
      </h2>
      <Part id="most-asked" title={orderWords.most} demands={most} />
      <Part id="newest-demands" title={orderWords.orders.newest} demands={others} />
      <p className="mt-4 flex flex-wrap gap-3">
        <LinkButton href="/demands">{demandWords.all}</LinkButton>
        <LinkButton href="/demands/new" icon="add">
          {demandWords.new}
        </LinkButton>
      </p>
    </section>
  );
}
