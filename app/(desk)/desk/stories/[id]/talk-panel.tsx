import { PanelSection } from "@/components/stories/after/panel-section";
import { deskPolicy } from "@/newsroom/comments/policy-queries";
import type { Viewer } from "@/newsroom/people/person";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { moderationWords } from "@/words/fa/comments";

const { policy: words } = moderationWords;

/** Beside a public story: how it takes comments, and the way to where that is set. */
export async function TalkPanel({ viewer, id }: { viewer: Viewer; id: string }) {
  const story = await storyFor(viewer, id);
  const policy = story && (await deskPolicy(viewer, story.code));
  if (!policy) return null;
  return (
    <PanelSection id="talk" title={words.title}>
      <p className="text-sm">
        {words.now}: {words.names[policy.policy]}
      </p>
      <a href={`/desk/comments/stories/${policy.story.code}`} className="text-link target text-sm">
        {words.link}
      </a>
    </PanelSection>
  );
}
