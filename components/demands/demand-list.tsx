import type { ListedDemand } from "@/newsroom/demands/demand";
import { persianDigits } from "@/newsroom/persian/digits";
import { demandWords } from "@/words/fa/demands";
import { say } from "@/words/say";
import { DemandFacts } from "./demand-facts";

interface Props {
  demands: readonly ListedDemand[];
  level?: 2 | 3 | 4;
}

/** Demands one below the other, each with its voices, its clock and both facts. */
export function DemandList({ demands, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <ol className="demand-list">
      {demands.map((demand) => (
        <li key={demand.code} className="grid gap-2 border-b border-line py-5">
          <Heading className="headline-4">
            <a href={`/demands/${demand.code}`} className="quiet-link">
              {demand.title}
            </a>
          </Heading>
          <DemandFacts {...demand} />
          <p className="meta">
            {demandWords.code} <bdi>{persianDigits(demand.code)}</bdi> · {demandWords.with}{" "}
            <a href={`/organisations/${demand.organisation.slug}`} className="quiet-link font-semibold">
              {demand.organisation.name}
            </a>{" "}
            ·{" "}
            {demand.supporters > 0
              ? say(demandWords.supporters, { count: demand.supporters })
              : demandWords.noSupporters}
          </p>
        </li>
      ))}
    </ol>
  );
}
