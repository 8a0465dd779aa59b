import { PlainWords } from "@/components/comments/plain-words";
import { When } from "@/components/comments/when";
import type { DemandLine } from "@/newsroom/demands/demand";
import { persianDigits } from "@/newsroom/persian/digits";
import { demandWords } from "@/words/fa/demands";
import { storyAnswerWords as storyWords } from "@/words/fa/gathering";
import { say } from "@/words/say";

/** What happened, for everybody to read: whose turn it was, what was answered, and answers that were mended. */
export function DemandTimeline({ code, lines }: { code: number; lines: readonly DemandLine[] }) {
  return (
    <section aria-labelledby="timeline" className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line pb-2">
        <h2 id="timeline" className="headline-3">
          {demandWords.timeline}
        </h2>
        <a href={`/demands/${code}/feed.xml`} className="screen-only quiet-link target text-sm text-soft">
          {demandWords.feed}
        </a>
      </div>
      <ol className="grid gap-5 border-s-2 border-line ps-5">
        {lines.map((line) => (
          <li key={line.id} id={`step-${line.id}`} className="grid gap-1">
            <p className="font-bold">
              {say(demandWords.lines[line.kind], {
                organisation: line.organisation ?? "",
                to: line.to ?? "",
              })}
            </p>
            <p className="meta">
              <When at={line.at} className="" />
            </p>
            {line.other ? (
              <p>
                <a href={`/demands/${line.other}`} className="text-link">
                  {demandWords.code} <bdi>{persianDigits(line.other)}</bdi>
                </a>
              </p>
            ) : null}
            {line.story ? <AnsweringStory line={line} story={line.story} /> : null}
            {line.words ? <LineWords line={line} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which story the line is about; a story that left the site is not named. */
function AnsweringStory({ line, story }: { line: DemandLine; story: NonNullable<DemandLine["story"]> }) {
  if (!story.isLive) return <p className="text-soft">{storyWords.gone}</p>;
  const isStruck = line.mendedBy !== null || line.kind === "story-unlinked";
  const link = (
    <a href={`/n/${story.code}`} className="text-link font-semibold">
      <bdi>{story.headline}</bdi>
    </a>
  );
  return <p>{isStruck ? <del className="text-soft">{link}</del> : link}</p>;
}

function LineWords({ line }: { line: DemandLine }) {
  const { words, mendedBy } = line;
  if (!mendedBy) return <PlainWords words={words} />;
  return (
    <>
      <p className="meta">
        <a href={`#step-${mendedBy}`} className="text-link">
          {line.story ? storyWords.unlinked : demandWords.mended}
        </a>
      </p>
      <del className="text-soft">
        <PlainWords words={words} />
      </del>
    </>
  );
}
