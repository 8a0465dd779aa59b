import { Badge, type Tone } from "@/components/ui/badge";
import type { IconName } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";
import { marks as markWords, storyWords } from "@/words/fa/frame";
import { say } from "@/words/say";
import type { Mark, Teaser } from "./teaser";

const looks: Record<Mark, { tone: Tone; icon: IconName }> = {
  corrected: { tone: "calm", icon: "edit" },
  unreviewed: { tone: "wait", icon: "warning" },
  withdrawn: { tone: "bad", icon: "ban" },
};

/** The small line under a headline: who, when, and what a reader must know before opening it. */
export function StoryMeta({ story }: { story: Teaser }) {
  return (
    <p className="meta story-meta">
      {story.organisation ? (
        <a href={story.organisation.href} className="quiet-link above-card font-semibold">
          {story.organisation.name}
        </a>
      ) : null}
      <Time at={story.at} />
      {story.photos ? (
        <Badge tone="calm" icon="picture">
          {say(storyWords.photoReport, { count: story.photos })}
        </Badge>
      ) : null}
      {story.marks?.map((mark) => (
        <Badge key={mark} tone={looks[mark].tone} icon={looks[mark].icon}>
          {markWords[mark]}
        </Badge>
      ))}
    </p>
  );
}
