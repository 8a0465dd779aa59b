import { Badge } from "@/components/ui/badge";
import type { Standing, WorkingState } from "@/newsroom/stories/workflow";
import { listWords } from "@/words/fa/desk-stories";
import { say } from "@/words/say";
import { StateBadges } from "./state-badges";

export interface StoryRowState {
  workingState: WorkingState;
  standing: Standing;
  unreviewed: boolean;
  claimedBy: string | null;
  returnedReason: string | null;
}

/** Where a story of a list stands, whether it came back, and who holds it. */
export function RowBadges({ row }: { row: StoryRowState }) {
  return (
    <span className="flex flex-wrap items-center gap-1">
      <StateBadges state={row.workingState} standing={row.standing} unreviewed={row.unreviewed} />
      {row.workingState === "draft" && row.returnedReason ? (
        <Badge tone="wait" icon="back">
          {listWords.returned}
        </Badge>
      ) : null}
      {row.claimedBy ? <span className="meta">{say(listWords.with, { name: row.claimedBy })}</span> : null}
    </span>
  );
}
