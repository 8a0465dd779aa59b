import type { DemandClock, DemandState } from "@/newsroom/demands/demand";
import { persianDigits } from "@/newsroom/persian/digits";
import { demandWords } from "@/words/fa/demands";
import { DemandClockBadge } from "./demand-clock";

export interface DeskDemandLine {
  code: number;
  title: string;
  /** How far it is; null while it waits to be read. */
  state: DemandState | null;
  organisation: string;
  clock: DemandClock | null;
}

interface Props {
  id: string;
  title: string;
  demands: readonly DeskDemandLine[];
}

/** Demands in one list of the desk; nothing where there is none. */
export function DeskDemands({ id, title, demands }: Props) {
  if (demands.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="headline-3 border-b border-line pb-2">
        {title}
      </h2>
      <ul>
        {demands.map((demand) => (
          <li key={demand.code} data-row={demand.code} className="grid gap-1 border-b border-line py-3">
            <a href={`/desk/demands/${demand.code}`} className="quiet-link headline-4 justify-self-start">
              {demand.title}
            </a>
            <p className="meta flex flex-wrap items-center gap-x-3 gap-y-1">
              <span>
                {demandWords.code} <bdi>{persianDigits(demand.code)}</bdi>
              </span>
              <span>{demand.organisation}</span>
              {demand.state ? <span>{demandWords.states[demand.state]}</span> : null}
              {demand.clock ? <DemandClockBadge clock={demand.clock} /> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
