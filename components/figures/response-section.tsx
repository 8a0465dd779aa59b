import type { Measure } from "@/newsroom/figures/measure";
import { transparencyWords } from "@/words/fa/figures";
import { say } from "@/words/say";
import { FigureList } from "./figure-list";
import { type OrganisationResponse, OrganisationResponses } from "./organisation-responses";
import { ReportSection } from "./report-section";
import { type Curve, WaitingCurve } from "./waiting-curve";

const words = transparencyWords.response;

interface Props {
  city: readonly Measure[];
  organisations: readonly OrganisationResponse[];
  /** How many demands were public once and are counted nowhere. */
  gone: number;
  answers: Curve;
}

/** How long citizens wait, for the whole city and for each organisation. */
export function ResponseSection({ city, organisations, gone, answers }: Props) {
  return (
    <ReportSection
      id="response"
      title={words.title}
      text={
        <>
          <p>{words.text}</p>
          <p className="mt-2">{gone === 0 ? words.noneGone : say(words.gone, { count: gone })}</p>
        </>
      }
    >
      <FigureList measures={city} />
      <WaitingCurve curve={answers} n={city[0]?.n ?? 0} />
      <OrganisationResponses organisations={organisations} />
    </ReportSection>
  );
}
