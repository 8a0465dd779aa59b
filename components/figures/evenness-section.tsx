import { DataTable } from "@/components/ui/data-table";
import type { Measure } from "@/newsroom/figures/measure";
import { transparencyWords } from "@/words/fa/figures";
import { Figure, FigureCell } from "./figure";
import { FigureFacts } from "./figure-facts";
import { ReportSection } from "./report-section";

const words = transparencyWords.evenness;
const FACTS = "facts-evenness";

export interface OrganisationEvenness {
  organisation: { slug: string; name: string };
  under: Measure;
  naming: Measure;
}

interface Props {
  organisations: readonly OrganisationEvenness[];
  /** Comments that name no organisation. */
  elsewhere: Measure;
}

const columns = [
  {
    key: "organisation",
    title: words.organisation,
    cell: ({ organisation: { slug, name } }: OrganisationEvenness) => (
      <a href={`/organisations/${slug}`} className="quiet-link font-bold">
        {name}
      </a>
    ),
  },
  {
    key: "under",
    title: words.under,
    cell: ({ under }: OrganisationEvenness) => <FigureCell measure={under} facts={FACTS} />,
  },
  {
    key: "naming",
    title: words.naming,
    cell: ({ naming }: OrganisationEvenness) => <FigureCell measure={naming} facts={FACTS} />,
  },
];

/** Whether comments about one organisation are refused more often than others: intervals in words, no ranks. */
export function EvennessSection({ organisations, elsewhere }: Props) {
  const [first] = organisations;
  return (
    <ReportSection id="evenness" title={words.title} text={<p>{words.text}</p>}>
      <div className="grid gap-3">
        <DataTable
          caption={words.byOrganisation}
          columns={columns}
          rows={organisations}
          rowKey={({ organisation }) => organisation.slug}
          empty={null}
        />
        {first ? (
          <FigureFacts
            id={FACTS}
            measure={{ ...first.under, organisation: null }}
            also={["refused-naming"]}
          />
        ) : null}
      </div>
      <div className="measure-list">
        <Figure measure={elsewhere} />
      </div>
    </ReportSection>
  );
}
