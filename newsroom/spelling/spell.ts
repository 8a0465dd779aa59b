import { z } from "zod";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { normalise } from "@/newsroom/persian/normalise";
import { wordsOf } from "@/newsroom/words/queries";
import { pace } from "./pace";
import { type Speller, theSpeller, type Unknown } from "./speller";

const asking = z.object({
  organisationId: z.uuid(),
  words: z.array(z.string().min(1).max(60)).max(4_000),
});

const mayAsk = pace(60);
const writers = ["author", "editor", "manager"] as const;

/**
 * The words among these that neither the dictionary nor the organisation's word list knows, with suggestions. Reads and
 * keeps nothing. Refuses with general.unreadable, general.not-allowed, spelling.slow-down, and spelling.away when the
 * dictionary gives no answer: nobody waits for it, and nothing depends on it.
 */
export async function spellWords(
  viewer: Viewer,
  question: unknown,
  speller: Speller = theSpeller(),
): Promise<Outcome<Unknown[]>> {
  const read = asking.safeParse(question);
  if (!read.success) return refused({ key: "general.unreadable" });
  const { organisationId, words } = read.data;
  if (!holdsAny(viewer, writers, organisationId)) return refused({ key: "general.not-allowed" });
  if (!mayAsk(viewer.personId)) return refused({ key: "spelling.slow-down" });
  const meant = new Map(words.map((word) => [normalise(word), word]));
  const unknown = await speller.ask([...meant.keys()], await wordsOf(organisationId));
  if (unknown === null) return refused({ key: "spelling.away" });
  return done(unknown.map(({ word, suggestions }) => ({ word: meant.get(word) ?? word, suggestions })));
}
