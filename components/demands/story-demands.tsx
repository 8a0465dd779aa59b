import { Icon } from "@/components/ui/icon";
import type { StoryDemand } from "@/newsroom/demands/gathering";
import { linkedWords as words } from "@/words/fa/gathering";
import { AnswerBlock } from "./answer-block";
import { DemandFacts } from "./demand-facts";

/** What is asked under a story and what it answers: each demand with its clock and the newest answer. */
export function StoryDemands({ demands }: { demands: readonly StoryDemand[] }) {
  if (demands.length === 0) return null;
  return (
    <section aria-labelledby="story-demands" className="mb-12 grid max-w-[46rem]">
      <h2 id="story-demands" className="part-title">
        {words.ofStory}
      </h2>
      <ol>
        {demands.map((demand) => (
          <li key={demand.code} className="grid gap-2 border-b border-line py-4">
            <h3 className="headline-4">
              <a href={`/demands/${demand.code}`} className="quiet-link">
                <bdi>{demand.title}</bdi>
              </a>
            </h3>
            <DemandFacts {...demand} />
            <p className="meta">
              {[demand.linked ? words.fromHere : "", demand.answeredHere ? words.answeredHere : ""]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <Answered demand={demand} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answered({ demand: { answer, answeredHere } }: { demand: StoryDemand }) {
  if (answer) return <AnswerBlock answer={answer} title={words.answerInList} />;
  return answeredHere ? null : <p className="text-sm text-soft">{words.noAnswer}</p>;
}

/** Said before the text: which demands this story answers. */
export function AnsweredDemands({ demands }: { demands: readonly StoryDemand[] }) {
  const answered = demands.filter(({ answeredHere }) => answeredHere);
  if (answered.length === 0) return null;
  return (
    <ul className="follow-ups">
      {answered.map(({ code, title }) => (
        <li key={code} className="flex items-start gap-2">
          <Icon name="good" className="mt-1.5 size-4 text-green" />
          <span>
            <span className="text-soft">{words.answers}</span>{" "}
            <a href={`/demands/${code}`} className="text-link font-bold">
              <bdi>{title}</bdi>
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}
