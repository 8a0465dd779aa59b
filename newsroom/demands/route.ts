import { sql } from "drizzle-orm";
import type { Transaction } from "@/db";
import { now } from "@/newsroom/clock";
import { isCommentReason } from "@/newsroom/comments/comment";
import { cleanWords } from "@/newsroom/comments/requirements";
import { tell } from "@/newsroom/notices/tell";
import type { Outcome } from "@/newsroom/outcome";
import { isOverruled } from "@/newsroom/overruled";
import type { Viewer } from "@/newsroom/people/person";
import { peopleWith } from "@/newsroom/people/queries";
import { isBlank } from "@/newsroom/persian/blank";
import type { DemandRow } from "./desk-demand";
import { lockWithMerged, partFromAll } from "./part-from-all";
import { mayRefuse, mayRoute } from "./permissions";
import { isOrganisationOf } from "./queries";
import { takeStep } from "./take";

/** Lets citizens read a demand that waited: its clock begins. Refuses as takeStep does. */
export function registerDemand(viewer: Viewer, id: string, version: number | null): Promise<Outcome<number>> {
  return takeStep(viewer, { id, version }, { may: mayRoute, from: ["queued"] }, async (tx, row) => {
    await tellOfDemand(tx, viewer, row);
    return {
      set: { standing: "public", openedAt: now() },
      action: "register",
      step: { kind: "registered" },
    };
  });
}

/** Tells who answers for the organisation that a demand is with them and its clock runs. */
export async function tellOfDemand(tx: Transaction, viewer: Viewer, row: DemandRow): Promise<void> {
  await tell(tx, {
    kind: "demand.registered",
    to: await peopleWith(tx, ["editor"], row.organisationId),
    by: viewer,
    values: { title: row.title },
  });
}

/**
 * Does not show a demand, or takes it away, for a reason of the public list; what was merged with it stands alone again. Refuses as takeStep does, and with
 * demands.own-desk, demands.overruled (an objection to the viewer's own refusal was found right), comments.reason-missing.
 */
export function refuseDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  reason: string,
): Promise<Outcome<number>> {
  const lock = (tx: Transaction) => lockWithMerged(tx, id);
  const rule = { may: mayRoute, from: ["queued", "public"], evenMerged: true, lock } as const;
  return takeStep(viewer, { id, version }, rule, async (tx, row) => {
    if (!mayRefuse(viewer, row.organisationId)) return { key: "demands.own-desk" };
    if (await wasOverruled(tx, viewer, row)) return { key: "demands.overruled" };
    if (!isCommentReason(reason)) return { key: "comments.reason-missing", field: "reason" };
    await partFromAll(tx, viewer, row);
    const waits = row.standing === "queued";
    const standing = waits ? "not-publishable" : "removed";
    return { set: { standing, reason }, action: waits ? "refuse" : "remove", reason };
  });
}

async function wasOverruled(tx: Transaction, viewer: Viewer, { id }: DemandRow): Promise<boolean> {
  const { rows } = await tx.execute<{ yes: boolean }>(
    sql`select ${isOverruled(viewer, "demand", id)} as yes`,
  );
  return rows[0]?.yes ?? false;
}

/**
 * Sends a demand to another organisation, in the open and with words why; the clock runs on. Refuses as takeStep does, and
 * with demands.words-missing, demands.organisation-missing, demands.has-it-already.
 */
export function referDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  to: string,
  words: string,
): Promise<Outcome<number>> {
  return takeStep(viewer, { id, version }, { may: mayRoute, from: ["public"] }, async (tx, row) => {
    if (row.endedAt) return { key: "demands.not-now" };
    if (isBlank(words)) return { key: "demands.words-missing", field: "words" };
    if (!(await isOrganisationOf(to))) return { key: "demands.organisation-missing", field: "to" };
    if (to === row.organisationId) return { key: "demands.has-it-already", field: "to" };
    await tell(tx, {
      kind: "demand.referred",
      to: await peopleWith(tx, ["editor"], to),
      by: viewer,
      values: { title: row.title },
    });
    return {
      set: { organisationId: to, state: "referred" },
      action: "refer",
      step: { kind: "referred", words: cleanWords(words), toOrganisationId: to },
    };
  });
}
