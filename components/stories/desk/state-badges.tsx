import { Badge, type Tone } from "@/components/ui/badge";
import type { IconName } from "@/components/ui/icon";
import type { Standing, WorkingState } from "@/newsroom/stories/workflow";
import { standingWords, workingStateWords } from "@/words/fa/desk-stories";

const states: Record<WorkingState, { tone: Tone; icon: IconName }> = {
  draft: { tone: "quiet", icon: "edit" },
  submitted: { tone: "wait", icon: "clock" },
  reviewed: { tone: "wait", icon: "eye" },
  approved: { tone: "good", icon: "shield" },
  scheduled: { tone: "calm", icon: "calendar" },
  published: { tone: "good", icon: "good" },
  spiked: { tone: "quiet", icon: "archive" },
};

interface Props {
  state: WorkingState;
  standing: Standing;
  unreviewed: boolean;
}

/** Where a story stands, on both axes: how far the working copy is, and what the public sees. */
export function StateBadges({ state, standing, unreviewed }: Props) {
  const { tone, icon } = states[state];
  const isPlainlyLive = state === "published" && standing === "live";
  return (
    <>
      {state === "published" && standing !== "live" ? null : (
        <Badge tone={tone} icon={icon}>
          {workingStateWords[state]}
        </Badge>
      )}
      {standing === "live" && !isPlainlyLive ? (
        <Badge tone="calm" icon="eye">
          {standingWords.live}
        </Badge>
      ) : null}
      {standing === "withdrawn" ? (
        <Badge tone="bad" icon="ban">
          {standingWords.withdrawn}
        </Badge>
      ) : null}
      {standing === "removed" ? (
        <Badge tone="bad" icon="remove">
          {standingWords.removed}
        </Badge>
      ) : null}
      {unreviewed ? <Badge tone="alive">{standingWords.unreviewed}</Badge> : null}
    </>
  );
}
