import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db";
import { promises } from "@/db/schema/promises";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { holdsInOneOf } from "@/newsroom/people/queries";
import { isBlank } from "@/newsroom/persian/blank";
import { dayOf, isDay } from "@/newsroom/persian/civil-day";
import { normalise } from "@/newsroom/persian/normalise";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { codeFromTyped } from "@/newsroom/stories/story";
import { deciders, mayDecide } from "./permissions";
import type { DeskPromise, PromiseKey } from "./promise";
import { promiseFor } from "./queries";

/** What is said of a promise: a note for citizens, and the story that tells it (a news code or an address, as typed). */
export interface Word {
  note: string;
  followUp: string;
}

const LONGEST_NOTE = 500;

/**
 * Declares a promise kept («انجام شد»). `decidedOn` is how often it had been decided on when it was read. Refuses with
 * general.not-found, promises.not-your-part, -decided-meanwhile, -kept-already, -note-too-long, -follow-up-unknown.
 */
export function keepPromise(
  viewer: Viewer,
  key: PromiseKey,
  decidedOn: number | null,
  word: Word,
): Promise<Outcome<PromiseKey>> {
  return decide(viewer, key, decidedOn, word, (promise) => ({ outcome: "kept", dueOn: promise.dueOn }));
}

/**
 * Says openly that a promise changed («تغییر کرد»): it gets another day, or, with an empty one, is no longer waited for.
 * Refuses as keepPromise does, and with promises.note-missing, -day-unreadable, -day-past.
 */
export async function changePromise(
  viewer: Viewer,
  key: PromiseKey,
  decidedOn: number | null,
  word: Word & { dueOn: string },
): Promise<Outcome<PromiseKey>> {
  const issue = unfitChange(word);
  if (issue && (await promiseFor(viewer, key))) return refused(issue);
  return decide(viewer, key, decidedOn, word, () => ({ outcome: "changed", dueOn: word.dueOn || null }));
}

function unfitChange({ note, dueOn }: Word & { dueOn: string }): Issue | null {
  if (isBlank(note)) return { key: "promises.note-missing", field: "note" };
  if (dueOn === "") return null;
  if (!isDay(dueOn)) return { key: "promises.day-unreadable", field: "dueOn" };
  return dueOn < dayOf(now()) ? { key: "promises.day-past", field: "dueOn" } : null;
}

type Columns = Pick<typeof promises.$inferInsert, "outcome" | "dueOn">;

async function decide(
  viewer: Viewer,
  key: PromiseKey,
  decidedOn: number | null,
  word: Word,
  columns: (promise: DeskPromise) => Columns,
): Promise<Outcome<PromiseKey>> {
  const promise = await promiseFor(viewer, key);
  if (!promise) return refused({ key: "general.not-found" });
  if (!mayDecide(viewer, promise)) return refused({ key: "promises.not-your-part" });
  if (decidedOn !== promise.decisions) return refused({ key: "promises.decided-meanwhile" });
  if (promise.outcome === "kept") return refused({ key: "promises.kept-already" });
  const note = normalise(word.note).trim();
  if (note.length > LONGEST_NOTE)
    return refused({ key: "promises.note-too-long", field: "note", values: { most: LONGEST_NOTE } });
  const followUp = await followUpOf(word.followUp, promise);
  if (!followUp.ok) return followUp;
  return keep(viewer, promise, { ...columns(promise), note, followUpCode: followUp.value });
}

async function followUpOf(typed: string, promise: DeskPromise): Promise<Outcome<number | null>> {
  if (isBlank(typed)) return done(null);
  const code = codeFromTyped(typed);
  const story = code === null || code === promise.code ? null : await publicStoryByCode(code);
  return story?.standing === "live"
    ? done(code)
    : refused({ key: "promises.follow-up-unknown", field: "followUp" });
}

function keep(
  viewer: Viewer,
  promise: DeskPromise,
  columns: Columns & { note: string; followUpCode: number | null },
): Promise<Outcome<PromiseKey>> {
  const { storyId, id } = promise;
  return db.transaction(async (tx) => {
    const organisations = [promise.ownerId, promise.storyOrganisationId];
    const may = await holdsInOneOf(tx, viewer, deciders, organisations);
    if (!may || !(await write(tx, viewer, promise, columns)))
      return refused({ key: "promises.decided-meanwhile" });
    const entry = {
      actor: viewer,
      action: `story.promise-${columns.outcome}`,
      subject: { kind: "story", id: storyId } as const,
      from: promise.outcome,
      to: columns.outcome ?? null,
      reason: columns.note || null,
      detail: {
        promise: id,
        sentence: promise.sentence,
        day: columns.dueOn ?? "",
        before: promise.dueOn ?? "",
      },
    };
    const tags = [
      `story:${promise.code}`,
      ...(columns.followUpCode ? [`story:${columns.followUpCode}`] : []),
    ];
    await record(tx, entry, { tags });
    return done({ storyId, id });
  });
}

async function write(
  tx: Transaction,
  viewer: Viewer,
  { storyId, id, decisions }: DeskPromise,
  columns: Partial<typeof promises.$inferInsert>,
): Promise<boolean> {
  const rows = await tx
    .update(promises)
    .set({ ...columns, decidedBy: viewer.personId, decidedAt: now(), decisions: decisions + 1 })
    .where(
      and(
        eq(promises.storyId, storyId),
        eq(promises.id, id),
        eq(promises.decisions, decisions),
        promises.shown,
      ),
    )
    .returning({ id: promises.id });
  return rows.length === 1;
}
