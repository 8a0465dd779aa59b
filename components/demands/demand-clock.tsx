import { Badge } from "@/components/ui/badge";
import type { DemandClock } from "@/newsroom/demands/demand";
import { demandWords } from "@/words/fa/demands";
import { say } from "@/words/say";

/** How long citizens wait, in working days: a word and an icon beside the colour. */
export function DemandClockBadge({ clock: { days, within, overdue, ended } }: { clock: DemandClock }) {
  if (ended) {
    return (
      <Badge tone="quiet" icon="check">
        {say(demandWords.clock.ended, { days })}
      </Badge>
    );
  }
  return (
    <Badge tone={overdue ? "alive" : "calm"} icon="clock">
      {say(overdue ? demandWords.clock.overdue : demandWords.clock.open, { days, within })}
    </Badge>
  );
}
