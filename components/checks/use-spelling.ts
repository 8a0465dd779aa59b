import { useCallback, useEffect, useRef, useState } from "react";
import type { Passage } from "@/newsroom/checks/passage";
import { wordsToAsk } from "@/newsroom/checks/spelling/words";

type Unknown = ReadonlyMap<string, readonly string[]>;
interface Answer {
  unknown: { word: string; suggestions: string[] }[];
}

const PAUSE = 900;
const AFTER_TROUBLE = 20_000;
const nothing: Unknown = new Map();

/**
 * Words that the dictionary and the city's list do not know. Each is asked about once; what is typed is sent word by word
 * without its order. While the server gives no answer nothing is underlined, and it is asked again later.
 */
export function useSpelling(passages: readonly Passage[], organisationId: string, editable: boolean) {
  const asked = useRef(new Map<string, readonly string[] | null>());
  const [unknown, setUnknown] = useState<Unknown>(nothing);
  const [away, setAway] = useState(false);
  const [again, setAgain] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` asks once more after trouble
  useEffect(() => {
    if (!editable) return;
    const words = wordsToAsk(passages);
    const fresh = words.filter((word) => !asked.current.has(word));
    const show = () => setUnknown(unknownAmong(words, asked.current));
    if (fresh.length === 0) return show();
    const stop = new AbortController();
    const clock = setTimeout(async () => {
      const answer = await ask(fresh, organisationId, stop.signal);
      if (stop.signal.aborted) return;
      setAway(answer === null);
      if (answer === null) return void setTimeout(() => setAgain((times) => times + 1), AFTER_TROUBLE);
      for (const word of fresh) asked.current.set(word, null);
      for (const { word, suggestions } of answer.unknown) asked.current.set(word, suggestions);
      show();
    }, PAUSE);
    return () => {
      clearTimeout(clock);
      stop.abort();
    };
  }, [passages, organisationId, editable, again]);
  const learn = useCallback((word: string) => {
    asked.current.set(word, null);
    setUnknown((before) => new Map([...before].filter(([other]) => other !== word)));
  }, []);
  return { unknown, away, learn };
}

function unknownAmong(
  words: readonly string[],
  asked: ReadonlyMap<string, readonly string[] | null>,
): Unknown {
  return new Map(
    words.flatMap((word) => {
      const suggestions = asked.get(word);
      return suggestions ? [[word, suggestions] as const] : [];
    }),
  );
}

async function ask(words: string[], organisationId: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const answer = await fetch("/desk/spelling", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ words, organisationId }),
      signal,
    });
    return answer.ok ? ((await answer.json()) as Answer) : null;
  } catch {
    return null;
  }
}
