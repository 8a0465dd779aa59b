import { Time } from "@/components/ui/time";
import { storyWords } from "@/words/fa/frame";
import type { Teaser } from "./teaser";

/** The newest by time. `at.text` is short here: «۹:۳۰», «دیروز», «۲۹ آبان». */
export function LatestList({ stories, allHref }: { stories: readonly Teaser[]; allHref?: string }) {
  return (
    <section aria-labelledby="latest" className="latest">
      <h2 id="latest" className="part-title">
        {storyWords.latest}
      </h2>
      <ol>
        {stories.map((story) => (
          <li key={story.href} className="card latest-item" data-reader-fresh={story.at.iso}>
            <Time at={story.at} className="latest-time" />
            <span className="mark-dot" aria-hidden="true" />
            <div lang={story.lang} dir={story.dir}>
              <a href={story.href} className="card-link headline-4">
                {story.headline}
              </a>
              {story.organisation ? <p className="meta">{story.organisation.name}</p> : null}
            </div>
          </li>
        ))}
      </ol>
      {allHref ? (
        <a href={allHref} className="text-link target mt-2 text-sm font-bold">
          {storyWords.allNews}
        </a>
      ) : null}
    </section>
  );
}
