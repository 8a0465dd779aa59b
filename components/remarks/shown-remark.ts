import type { Moment } from "@/components/ui/time";
import type { Issue } from "@/newsroom/outcome";
import type { Anchor } from "@/newsroom/stories/remarks/anchor";
import type { RemarkField, RemarkState } from "@/newsroom/stories/remarks/remark";

/** A remark as the screen shows it. */
export interface ShownRemark {
  id: string;
  author: string;
  byMe: boolean;
  field: RemarkField;
  anchor: Anchor;
  words: string;
  replacement: string | null;
  state: RemarkState;
  settledBy: string | null;
  at: Moment;
}

export interface ShownThread extends ShownRemark {
  replies: ShownRemark[];
}

/** Words somebody has chosen on the screen, to say something about. */
export interface ChosenWords {
  field: RemarkField;
  anchor: Anchor;
}

export interface Colleague {
  id: string;
  name: string;
}

export type Settling = "resolve" | "reopen" | "accept" | "reject";

/** The server's side of the remarks; a refusal is an answer. */
export interface RemarkVerbs {
  write: (storyId: string, written: WrittenRemark) => Promise<Issue[]>;
  reply: (storyId: string, id: string, words: string) => Promise<Issue[]>;
  settle: (storyId: string, number: number, id: string, how: Settling) => Promise<Issue[]>;
}

export interface WrittenRemark extends Anchor {
  field: RemarkField;
  words: string;
  replacement: string | null;
  mentions: string[];
}
