import { Icon } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";
import { frameWords, storyWords } from "@/words/fa/frame";
import type { StoryParticulars } from "./story-head";

/** Organisation, date, news code: a line on a phone, a margin column in the wide page. */
export function Particulars({
  organisation,
  partners = [],
  topic,
  publishedAt,
  updatedAt,
  code,
}: StoryParticulars) {
  return (
    <div className="particulars">
      <dl className="particular-list">
        {organisation ? (
          <div>
            <dt>{storyWords.organisation}</dt>
            <dd>
              <a href={organisation.href} className="quiet-link font-bold text-green">
                {organisation.name}
              </a>
            </dd>
          </div>
        ) : null}
        {partners.length > 0 ? (
          <div>
            <dt>{storyWords.partners}</dt>
            {partners.map(({ name, href }) => (
              <dd key={href}>
                <a href={href} className="quiet-link font-bold text-green">
                  {name}
                </a>
              </dd>
            ))}
          </div>
        ) : null}
        <div>
          <dt>{storyWords.publishedAt}</dt>
          <dd>
            <Time at={publishedAt} />
          </dd>
        </div>
        {updatedAt ? (
          <div>
            <dt>{storyWords.updatedAt}</dt>
            <dd>
              <Time at={updatedAt} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{storyWords.code}</dt>
          <dd>
            <bdi>{code}</bdi>
          </dd>
        </div>
        {topic ? (
          <div>
            <dt>{storyWords.topic}</dt>
            <dd>
              <a href={topic.href} className="quiet-link">
                {topic.name}
              </a>
            </dd>
          </div>
        ) : null}
      </dl>
      <button type="button" data-reader="text-size" className="needs-script text-size screen-only">
        <Icon name="textSize" />
        {frameWords.textSize}
      </button>
    </div>
  );
}
