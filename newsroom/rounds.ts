import { sweepCitizens } from "@/newsroom/citizens/sweep";
import { learnOrder } from "@/newsroom/comments/ease/learn";
import { forgetAddresses } from "@/newsroom/comments/forget";
import { forgetDemandAddresses } from "@/newsroom/demands/forget";
import { sweepPictures } from "@/newsroom/demands/forget-pictures";
import { sweepFollows } from "@/newsroom/demands/sweep-follows";
import { fillNames } from "@/newsroom/figures/fill-names";
import { sweepForms } from "@/newsroom/form-draft";
import { closeLedger } from "@/newsroom/ledger/close";
import { writeDigests } from "@/newsroom/notices/digest";
import { expireDue } from "@/newsroom/stories/expire-due";
import { publishDue } from "@/newsroom/stories/publish-due";
import { escalateAssignments } from "./planning/escalate";
import { remindOfPromises } from "./promises/reminders";
import { sweepAutosaves } from "./stories/autosave";
import { sweepPresences } from "./stories/presence";
import { remindOfReviews } from "./stories/review-reminders";

/** Something the city does by itself, again and again, such as publishing what is due. */
export interface Round {
  /** As the log names it. */
  name: string;
  /** Milliseconds from the end of one run to the beginning of the next. */
  every: number;
  /** Does what is due now. Any number of servers may run it at once: the rows decide who does what. */
  run: () => Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Everything that happens without anybody pressing a button. The server runs these from its start to its stop. */
export const rounds: readonly Round[] = [
  { name: "publishing what is due", every: 2_000, run: publishDue },
  { name: "taking down what is over", every: 5_000, run: expireDue },
  { name: "closing the public ledger", every: 10 * MINUTE, run: closeLedger },
  { name: "daily letters", every: MINUTE, run: writeDigests },
  { name: "review reminders", every: MINUTE, run: remindOfReviews },
  { name: "promise reminders", every: MINUTE, run: remindOfPromises },
  { name: "deadlines of assignments", every: MINUTE, run: escalateAssignments },
  { name: "sweep unsaved texts", every: HOUR, run: sweepAutosaves },
  { name: "sweep presences", every: HOUR, run: sweepPresences },
  { name: "learn the order of the queue", every: HOUR, run: learnOrder },
  { name: "note which organisations comments name", every: MINUTE, run: fillNames },
  { name: "forget where comments came from", every: HOUR, run: forgetAddresses },
  { name: "forget where demands came from", every: HOUR, run: forgetDemandAddresses },
  { name: "sweep forms nobody sent", every: HOUR, run: sweepForms },
  { name: "sweep pictures of no demand", every: HOUR, run: sweepPictures },
  { name: "sweep links and visits of citizens that are over", every: HOUR, run: sweepCitizens },
  { name: "sweep letters nobody confirmed", every: HOUR, run: sweepFollows },
];
