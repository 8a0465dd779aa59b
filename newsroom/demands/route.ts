import { db } from "@/db";
import { now } from "@/newsroom/clock";
import { isCommentReason } from "@/newsroom/comments/comment";
import { cleanWords } from "@/newsroom/comments/requirements";
import { tell } from "@/newsroom/notices/tell";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { peopleWith } from "@/newsroom/people/queries";
import { isBlank } from "@/newsroom/persian/blank";
import { changeDemand, openDemand } from "./desk-demand";
import { mayRefuse, mayRoute } from "./permissions";
import { isOrganisationOf } from "./queries";

/**
 * Lets citizens read a demand that waited: its clock begins. Refuses as openDemand does, with general.not-allowed and
 * demands.not-now.
 */
export function registerDemand(viewer: Viewer, id: string, version: number | null): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!mayRoute(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    if (row.standing !== "queued") return refused({ key: "demands.not-now" });
    await tell(tx, {
      kind: "demand.registered",
      to: await peopleWith(tx, ["editor"], row.organisationId),
      by: viewer,
      values: { title: row.title },
    });
    const set = { standing: "public" as const, openedAt: now() };
    return done(
      await changeDemand(tx, viewer, row, { set, action: "register", step: { kind: "registered" } }),
    );
  });
}

/**
 * Does not show a demand, or takes it away, for a reason of the public list. Refuses as registerDemand does, and with
 * demands.own-desk, comments.reason-missing.
 */
export function refuseDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  reason: string,
): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!mayRoute(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    if (!mayRefuse(viewer, row.organisationId)) return refused({ key: "demands.own-desk" });
    if (row.standing !== "queued" && row.standing !== "public") return refused({ key: "demands.not-now" });
    if (!isCommentReason(reason)) return refused({ key: "comments.reason-missing", field: "reason" });
    const standing = row.standing === "queued" ? ("not-publishable" as const) : ("removed" as const);
    const action = row.standing === "queued" ? "refuse" : "remove";
    return done(await changeDemand(tx, viewer, row, { set: { standing, reason }, action, reason }));
  });
}

/**
 * Sends a demand to another organisation, in the open and with words why; the clock runs on. Refuses as registerDemand does,
 * and with demands.words-missing, demands.organisation-missing, demands.has-it-already.
 */
export function referDemand(
  viewer: Viewer,
  id: string,
  version: number | null,
  to: string,
  words: string,
): Promise<Outcome<number>> {
  return db.transaction(async (tx) => {
    const found = await openDemand(tx, viewer, id, version);
    if (!found.ok) return found;
    const row = found.value;
    if (!mayRoute(viewer, row.organisationId)) return refused({ key: "general.not-allowed" });
    if (row.standing !== "public" || row.endedAt) return refused({ key: "demands.not-now" });
    if (isBlank(words)) return refused({ key: "demands.words-missing", field: "words" });
    if (!(await isOrganisationOf(to))) return refused({ key: "demands.organisation-missing", field: "to" });
    if (to === row.organisationId) return refused({ key: "demands.has-it-already", field: "to" });
    await tell(tx, {
      kind: "demand.referred",
      to: await peopleWith(tx, ["editor"], to),
      by: viewer,
      values: { title: row.title },
    });
    const step = { kind: "referred" as const, words: cleanWords(words), toOrganisationId: to };
    const set = { organisationId: to, state: "referred" as const };
    return done(await changeDemand(tx, viewer, row, { set, action: "refer", step }));
  });
}
