import type { Measure } from "@/newsroom/figures/measure";
import { transparencyWords } from "@/words/fa/figures";
import { ledgerWords } from "@/words/fa/ledger";
import { FigureList } from "./figure-list";

const words = transparencyWords.response;

/** How an organisation answers demands, on its own page; nothing where none was ever made of it. */
export function OrganisationFigures({ measures }: { measures: readonly Measure[] }) {
  if (measures.every(({ n }) => n === 0)) return null;
  return (
    <section id="response" aria-labelledby="response-title" className="mt-16">
      <h2 id="response-title" className="part-title mb-4">
        {words.ofOrganisation}
      </h2>
      <FigureList measures={measures} />
      <p className="mt-2">
        <a href="/transparency#response" className="text-link target">
          {ledgerWords.wholeCity}
        </a>
      </p>
    </section>
  );
}
