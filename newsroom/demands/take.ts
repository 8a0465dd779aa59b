import { db, type Transaction } from "@/db";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { DemandStanding } from "./demand";
import { type Change, changeDemand, type DemandRow, openDemand } from "./desk-demand";
import { parentOf } from "./tree-queries";

/** The demand of a step, and the version of it that was on the screen. */
interface Seen {
  id: string;
  version: number | null;
}

/** Who may do something with a demand, and while it stands how. */
interface Rule {
  may: (viewer: Viewer, organisationId: string) => boolean;
  from: readonly DemandStanding[];
  /** A demand that was merged into another is pursued there: steps are refused, but for those that say so. */
  evenMerged?: boolean;
  /** Other demands that are locked with it, before it. */
  lock?: (tx: Transaction) => Promise<void>;
}

/**
 * The common course of every step on a demand: open it for this viewer, ask whether they may and whether it is the time, let
 * the verb decide on the locked row, then change and journal, in one transaction. Refuses as openDemand does, with
 * general.not-allowed, demands.not-now, demands.merged, and with what `decide` answers instead of a change. Out comes the new version.
 */
export function takeStep(
  viewer: Viewer,
  { id, version }: Seen,
  { may, from, evenMerged = false, lock }: Rule,
  decide: (tx: Transaction, row: DemandRow) => Promise<Issue | Change>,
): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    await lock?.(tx);
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!may(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    if (!from.includes(row.standing)) return refused({ key: "demands.not-now" });
    if (!evenMerged && (await parentOf(tx, row.id))) return refused({ key: "demands.merged" });
    const decided = await decide(tx, row);
    return "key" in decided ? refused(decided) : done(await changeDemand(tx, viewer, row, decided));
  });
}
