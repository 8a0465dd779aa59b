import type { Pulse, UnsavedText } from "@/newsroom/stories/pulse";
import type { UnsavedWords } from "./pair-verbs";

/** What was last heard of the others, and when by this browser's clock. */
export interface Heard {
  pulse: Pulse;
  at: number;
}

/** When unsaved words last reached the server as a working copy. */
export interface OnServer {
  at: number;
}

/** How this screen stands with everybody else at the same story. */
export interface Pairing {
  heard: Heard | null;
  /** The colleague who holds the pen: then this screen is for reading. */
  holder: string | null;
  onServer: OnServer | null;
  /** Takes the pen out of the colleague's hand. */
  takeOver: () => void;
  readUnsaved: (text: UnsavedText) => Promise<UnsavedWords | null>;
  /** Puts an unsaved text on the screen, as unsaved words of this tab. False when it could not be done. */
  takeUnsaved: (text: UnsavedText) => Promise<boolean>;
  dropUnsaved: (entry: string) => void;
}
