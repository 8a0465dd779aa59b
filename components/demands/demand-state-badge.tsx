import { Badge } from "@/components/ui/badge";
import type { DemandState } from "@/newsroom/demands/demand";
import { demandWords } from "@/words/fa/demands";

const tones = {
  registered: "wait",
  referred: "wait",
  "in-progress": "calm",
  done: "good",
  declined: "bad",
} as const;

/** What the organisation says of a demand. */
export function DemandStateBadge({ state }: { state: DemandState }) {
  return (
    <Badge tone={tones[state]} icon={state === "done" ? "good" : "send"}>
      {demandWords.states[state]}
    </Badge>
  );
}
