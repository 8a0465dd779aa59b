import { DataTable } from "@/components/ui/data-table";
import { FEWEST, type Measure, type MeasureKey } from "@/newsroom/figures/measure";
import { persianNumber } from "@/newsroom/persian/digits";
import { transparencyWords } from "@/words/fa/figures";
import { say } from "@/words/say";
import { FigureCell } from "./figure";
import { FigureFacts } from "./figure-facts";

const words = transparencyWords.response;
const FACTS = "facts-response";

export interface OrganisationResponse {
  organisation: { slug: string; name: string };
  place: number | null;
  measures: readonly Measure[];
}

const shown = [
  ["first-answer-half", words.firstAnswer],
  ["end-half", words.end],
  ["held-half", words.held],
  ["declarations", words.declarations],
] as const satisfies readonly (readonly [MeasureKey, string])[];

const columns = [
  {
    key: "organisation",
    title: words.organisation,
    cell: ({ organisation: { slug, name } }: OrganisationResponse) => (
      <a href={`/organisations/${slug}`} className="quiet-link font-bold">
        {name}
      </a>
    ),
  },
  {
    key: "place",
    title: words.place,
    cell: ({ place }: OrganisationResponse) => (place === null ? words.noPlace : persianNumber(place)),
  },
  ...shown.map(([key, title]) => ({
    key,
    title,
    cell: ({ measures }: OrganisationResponse) => <Cell measures={measures} of={key} />,
  })),
];

/** Organisations beside each other; a place only for those with enough cases. */
export function OrganisationResponses({ organisations }: { organisations: readonly OrganisationResponse[] }) {
  const [first] = organisations;
  const measure = first?.measures.find(({ key }) => key === "first-answer-half");
  return (
    <div className="grid gap-3">
      <DataTable
        caption={words.byOrganisation}
        columns={columns}
        rows={organisations}
        rowKey={({ organisation }) => organisation.slug}
        empty={null}
      />
      <p className="text-sm text-soft">{say(words.rankNote, { least: FEWEST })}</p>
      {measure ? (
        <FigureFacts
          id={FACTS}
          measure={{ ...measure, organisation: null }}
          also={["end-half", "held-half", "declarations"]}
        />
      ) : null}
    </div>
  );
}

function Cell({ measures, of }: { measures: readonly Measure[]; of: MeasureKey }) {
  const measure = measures.find(({ key }) => key === of);
  return measure ? <FigureCell measure={measure} facts={FACTS} /> : null;
}
