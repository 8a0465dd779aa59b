import { sweepAutosaves } from "./stories/autosave";
import { sweepPresences } from "./stories/presence";

/** Something the city does by itself, again and again, such as publishing what is due. */
export interface Round {
  /** As the log names it. */
  name: string;
  /** Milliseconds from the end of one run to the beginning of the next. */
  every: number;
  /** Does what is due now. Any number of servers may run it at once: the rows decide who does what. */
  run: () => Promise<void>;
}

/** Everything that happens without anybody pressing a button. The server runs these from its start to its stop. */
export const rounds: readonly Round[] = [
  { name: "sweep unsaved texts", every: 60 * 60_000, run: sweepAutosaves },
  { name: "sweep presences", every: 60 * 60_000, run: sweepPresences },
];
