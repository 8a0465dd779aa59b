import { LinkButton } from "@/components/ui/button";
import type { ListedDemand } from "@/newsroom/demands/demand";
import { demandWords } from "@/words/fa/demands";
import { DemandList } from "./demand-list";

interface Props {
  title: string;
  demands: readonly ListedDemand[];
}

/** What citizens ask, on a page about something else; nothing where nobody asked. */
export function DemandShelf({ title, demands }: Props) {
  if (demands.length === 0) return null;
  return (
    <section aria-labelledby="demands" className="mt-16">
      <h2 id="demands" className="part-title">
        {title}
      </h2>
      <div className="demand-shelf">
        <DemandList demands={demands} level={3} />
      </div>
      <p className="mt-4 flex flex-wrap gap-3">
        <LinkButton href="/demands">{demandWords.all}</LinkButton>
        <LinkButton href="/demands/new" icon="add">
          {demandWords.new}
        </LinkButton>
      </p>
    </section>
  );
}
