import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db";
import { watchWords } from "@/db/schema/comments";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { holdsSomewhere, type Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";

const LONGEST = 60;
const MOST_PHRASES = 30;

/** Who keeps the list of watch words (product.md: word lists are the administrator's). */
export function mayKeepWatch(viewer: Viewer): boolean {
  return holdsSomewhere(viewer, ["administrator"]);
}

/** Who reads it: also those who decide by it. */
export function mayReadWatch(viewer: Viewer): boolean {
  return holdsSomewhere(viewer, ["administrator", "moderator"]);
}

/**
 * Puts a word on the list, or says anew in which phrases (one on a line) it is harmless. Refuses with
 * general.not-allowed, comments.watch-word-missing, comments.watch-word-too-long.
 */
export async function keepWatchWord(viewer: Viewer, typed: string, phrases: string): Promise<Outcome<null>> {
  if (!mayKeepWatch(viewer)) return refused({ key: "general.not-allowed" });
  const word = tidy(typed);
  const allowed = [...new Set(phrases.split("\n").map(tidy).filter(Boolean))];
  if (isBlank(word)) return refused({ key: "comments.watch-word-missing", field: "word" });
  const isLong = [word, ...allowed].some(({ length }) => length > LONGEST) || allowed.length > MOST_PHRASES;
  if (isLong) return refused({ key: "comments.watch-word-too-long", values: { most: LONGEST } });
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(watchWords)
      .values({ word, allowed, addedBy: viewer.personId, createdAt: now() })
      .onConflictDoUpdate({ target: watchWords.word, set: { allowed } })
      .returning({ id: watchWords.id });
    const subject = { kind: "word", id: row?.id ?? "" } as const;
    await record(tx, { actor: viewer, action: "watch-word.keep", subject, detail: { word, allowed } });
    return done(null);
  });
}

/** Takes a word off the list. Refuses with general.not-allowed, general.not-found. */
export async function dropWatchWord(viewer: Viewer, id: string): Promise<Outcome<null>> {
  if (!mayKeepWatch(viewer)) return refused({ key: "general.not-allowed" });
  if (!z.uuid().safeParse(id).success) return refused({ key: "general.not-found" });
  return db.transaction(async (tx) => {
    const [row] = await tx.delete(watchWords).where(eq(watchWords.id, id)).returning();
    if (!row) return refused({ key: "general.not-found" });
    const subject = { kind: "word", id } as const;
    await record(tx, { actor: viewer, action: "watch-word.drop", subject, detail: { word: row.word } });
    return done(null);
  });
}

function tidy(text: string): string {
  return normalise(text).replace(/\s+/g, " ").trim();
}
