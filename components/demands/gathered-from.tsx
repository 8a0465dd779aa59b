import { When } from "@/components/comments/when";
import type { Gathering } from "@/newsroom/demands/gathering";
import { gatheringWords as words } from "@/words/fa/gathering";
import { say } from "@/words/say";

/** What a demand was gathered from: in numbers, and the comments whose writers agreed. Nobody is named. */
export function GatheredFrom({ gathering }: { gathering: Gathering }) {
  const { gathered, comments, consented, linked } = gathering;
  if (comments === 0) return null;
  return (
    <section aria-labelledby="gathered" className="grid gap-3">
      <h2 id="gathered" className="headline-3 border-b border-line pb-2">
        {words.title}
      </h2>
      <p className="font-bold">{say(gathered ? words.counts : words.joined, { comments, consented })}</p>
      <p className="text-sm text-soft">{words.waiting}</p>
      <ul>
        {linked.map(({ id, at, story }) => (
          <li key={id} className="border-b border-line py-2">
            <a href={`/news/${story.code}/comments/${id}`} className="quiet-link target">
              <span>
                {words.comment} «<bdi>{story.headline}</bdi>»
              </span>
            </a>{" "}
            <When at={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
