import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";
import { storyWords } from "@/words/fa/frame";
import { say } from "@/words/say";
import { PictureFrame } from "./story-picture";
import type { Teaser } from "./teaser";

/** The newest photo reports, on a dark ground as in a print room; nothing where there is none. */
export function PhotoShelf({ stories }: { stories: readonly Teaser[] }) {
  if (stories.length === 0) return null;
  const alone = stories.length === 1;
  return (
    <section aria-labelledby="photo-reports" className="photo-shelf">
      <h2 id="photo-reports" className="part-title">
        {storyWords.photoReports}
      </h2>
      <div className={`photo-shelf-list photo-shelf-${stories.length}`}>
        {stories.map((story) => (
          <article key={story.href} className="card" lang={story.lang} dir={story.dir}>
            {story.picture ? (
              <PictureFrame
                picture={{ ...story.picture, alt: "" }}
                sizes={
                  alone
                    ? "(min-width: 64rem) 48rem, 100vw"
                    : "(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 100vw"
                }
              />
            ) : null}
            <div>
              <p className="meta mt-2 flex items-center gap-2">
                <Icon name="picture" className="size-4" />
                {say(storyWords.pictures, { count: story.photos ?? 0 })}
                <Time at={story.at} />
              </p>
              <h3 className={alone ? "headline-2" : "headline-4"}>
                <a href={story.href} className="card-link">
                  {story.headline}
                </a>
              </h3>
              {alone && story.summary ? <p className="mt-2">{story.summary}</p> : null}
            </div>
          </article>
        ))}
      </div>
    </section>
  );
}
