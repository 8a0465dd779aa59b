import type { Transaction } from "@/db";
import type { FormSigns } from "@/newsroom/form-stamp";
import { screen } from "@/newsroom/screening";
import { tryCheck } from "@/newsroom/try-check";
import { watchWordsIn } from "@/newsroom/watch-words";
import type { Signal } from "./comment";
import { isLikeOthers } from "./known-words";
import { likenessOf } from "./likeness";
import { cleanWords } from "./requirements";
import { watchList } from "./watch-queries";

/** What is looked at: words as they were typed, and what was counted while they were taken in. */
export interface Sent {
  rawName: string;
  rawWords: string;
  form: FormSigns;
  pace: { tooSoon: boolean; many: boolean };
  sameWords: boolean;
  /** The comment the words are of, where it is there already: nothing is like itself. */
  commentId?: string;
}

/** What the screening found: why a moderator looks twice. */
export interface Look {
  signals: Signal[];
  watchWords: string[];
}

/** Looks at a comment's words (newsroom/screening.ts), those of a new one and changed ones alike. A check that fails holds. */
export async function lookAt(tx: Transaction, sent: Sent): Promise<Look> {
  const { rawName, rawWords, form, pace, sameWords, commentId } = sent;
  const likeness = likenessOf(cleanWords(rawWords));
  const listed = await tryCheck(tx, async (reader) =>
    watchWordsIn(`${rawName}\n${rawWords}`, await watchList(reader)),
  );
  const alike = await tryCheck(
    tx,
    async (reader) => likeness !== null && (await isLikeOthers(reader, likeness, commentId)),
  );
  const watchWords = listed?.found ?? [];
  const signals = screen({
    ...{ rawName, rawWords, sameWords, watchWords, ...form, many: pace.many },
    tooSoon: pace.tooSoon || form.hasty,
    alike: alike?.found ?? false,
    failed: listed === null || alike === null,
  });
  return { signals, watchWords };
}
