import { type Moment, Time } from "@/components/ui/time";
import { storyWords } from "@/words/fa/frame";

/** A number the city claims, and where it comes from. */
export interface StoryFigure {
  /** «۱۲٬۵۰۰» */
  value: string;
  unit?: string;
  /** What is counted: «متر لوله‌گذاری تا پایان آبان» */
  label: string;
  source: string;
  sourceHref?: string;
  date?: Moment;
  /** That what it quotes says something else by now. */
  changed?: string;
}

export function StoryFigures({ figures }: { figures: readonly StoryFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="figures" className="keep-whole">
      <h2 id="figures" className="part-title">
        {storyWords.figures}
      </h2>
      <ul>
        {figures.map((figure) => (
          <li key={`${figure.value}${figure.label}`} className="figure-line">
            <p className="figure-value">
              <bdi>{figure.value}</bdi>{" "}
              {figure.unit ? <span className="figure-unit">{figure.unit}</span> : null}
            </p>
            <div>
              <p className="font-semibold">{figure.label}</p>
              <FigureSource figure={figure} />
              {figure.changed ? (
                <p className="text-sm font-semibold text-orange-ink">{figure.changed}</p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FigureSource({ figure }: { figure: StoryFigure }) {
  return (
    <p className="meta">
      {storyWords.figureSource}:{" "}
      {figure.sourceHref ? (
        <a href={figure.sourceHref} className="text-link">
          {figure.source}
        </a>
      ) : (
        figure.source
      )}
      {figure.date ? (
        <>
          {"، "}
          <Time at={figure.date} />
        </>
      ) : null}
    </p>
  );
}
