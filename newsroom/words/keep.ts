import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { words } from "@/db/schema/words";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { isOrganisation } from "@/newsroom/organisations/queries";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { normalise } from "@/newsroom/persian/normalise";
import { mayKeepWords, mayProposeWords } from "./permissions";

/** What became of a word. */
export type WordState = "proposed" | "accepted";

// One word: letters, marks and half-spaces, as the spelling check reads them.
const WORD = /^[\p{L}\p{M}\u200c]{2,60}$/u;

/**
 * Adds a word to the list of an organisation (null: of all). Whoever decides about that list adds it, an author proposes
 * it. Adding what is there already changes nothing. Refuses with general.not-allowed,
 * words.not-a-word, general.not-found.
 */
export async function addWord(
  viewer: Viewer,
  typed: string,
  organisationId: string | null,
): Promise<Outcome<{ state: WordState }>> {
  const state = stateFor(viewer, organisationId);
  if (!state) return refused({ key: "general.not-allowed" });
  const word = normalise(typed).trim();
  if (!WORD.test(word)) return refused({ key: "words.not-a-word", field: "word" });
  if (organisationId && !(await isOrganisation(organisationId)))
    return refused({ key: "general.not-found", field: "organisationId" });
  return db.transaction(async (tx) => {
    const decided = state === "accepted" ? { decidedBy: viewer.personId, decidedAt: now() } : {};
    const values = { word, organisationId, state, addedBy: viewer.personId, createdAt: now(), ...decided };
    const added = await tx.insert(words).values(values).onConflictDoNothing().returning({ id: words.id });
    const [row] = added;
    if (!row)
      return state === "accepted"
        ? accept(viewer, await idOf(tx, word, organisationId), tx)
        : done({ state });
    await record(tx, entry(viewer, state === "accepted" ? "word.add" : "word.propose", row.id, word));
    return done({ state });
  });
}

type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

/** Accepts a proposed word. Refuses with general.not-found for words of other desks and for what is not there. */
export function acceptWord(viewer: Viewer, id: string): Promise<Outcome<{ state: WordState }>> {
  return db.transaction((tx) => accept(viewer, id, tx));
}

async function accept(viewer: Viewer, id: string, tx: Tx): Promise<Outcome<{ state: WordState }>> {
  const row = await find(viewer, id, tx);
  if (!row) return refused({ key: "general.not-found" });
  if (row.state === "accepted") return done({ state: "accepted" });
  const decided = { state: "accepted" as const, decidedBy: viewer.personId, decidedAt: now() };
  await tx.update(words).set(decided).where(eq(words.id, id));
  await record(tx, entry(viewer, "word.accept", id, row.word));
  return done({ state: "accepted" });
}

/** Takes a word off the list, or declines a proposal. Refuses with general.not-found. */
export function removeWord(viewer: Viewer, id: string): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const row = await find(viewer, id, tx);
    if (!row) return refused({ key: "general.not-found" });
    await tx.delete(words).where(eq(words.id, id));
    await record(tx, entry(viewer, row.state === "proposed" ? "word.decline" : "word.remove", id, row.word));
    return done(null);
  });
}

async function find(viewer: Viewer, id: string, tx: Tx) {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await tx.select().from(words).where(eq(words.id, id)).for("update");
  return row && mayKeepWords(viewer, row.organisationId) ? row : null;
}

async function idOf(tx: Tx, word: string, organisationId: string | null): Promise<string> {
  const where =
    organisationId === null ? isNull(words.organisationId) : eq(words.organisationId, organisationId);
  const [row] = await tx
    .select({ id: words.id })
    .from(words)
    .where(and(eq(words.word, word), where));
  return row?.id ?? "";
}

function stateFor(viewer: Viewer, organisationId: string | null): WordState | null {
  if (mayKeepWords(viewer, organisationId)) return "accepted";
  return organisationId !== null && mayProposeWords(viewer, organisationId) ? "proposed" : null;
}

function entry(viewer: Viewer, action: string, id: string, word: string) {
  return { actor: viewer, action, subject: { kind: "word" as const, id }, detail: { word } };
}
