import { Icon } from "@/components/ui/icon";
import { type Moment, Time } from "@/components/ui/time";
import { followWords } from "@/words/fa/after";

export interface StoryLink {
  href: string;
  headline: string;
  at: Moment;
}

/** Which stories this one goes on from: said before the text, so that nobody starts in the middle. */
export function FollowedStories({ stories }: { stories: readonly StoryLink[] }) {
  if (stories.length === 0) return null;
  return (
    <ul className="follow-ups">
      {stories.map((story) => (
        <li key={story.href} className="flex items-start gap-2">
          <Icon name="back" className="mt-1.5 size-4 text-green" />
          <span>
            <span className="text-soft">{followWords.followsOf}</span>{" "}
            <a href={story.href} className="text-link font-bold">
              {story.headline}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What came of it later, the oldest first. */
export function FollowingStories({ stories }: { stories: readonly StoryLink[] }) {
  if (stories.length === 0) return null;
  return (
    <nav aria-labelledby="following" className="keep-whole">
      <h2 id="following" className="part-title">
        {followWords.followedBy}
      </h2>
      <ul>
        {stories.map((story) => (
          <li key={story.href} className="border-b border-line py-3">
            <a href={story.href} className="quiet-link font-bold">
              {story.headline}
            </a>
            <p className="text-sm">
              <Time at={story.at} className="meta" />
            </p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
