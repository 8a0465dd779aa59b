import type { Tone } from "@/components/ui/badge";
import type { CommentState } from "@/newsroom/comments/comment";

/** How a state looks, beside its word. */
export const stateTones: Record<CommentState, Tone> = {
  queued: "wait",
  published: "good",
  "not-publishable": "bad",
  removed: "bad",
  withdrawn: "quiet",
};
