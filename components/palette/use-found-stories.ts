import { useEffect, useState } from "react";

export interface FoundStory {
  id: string;
  code: number;
  headline: string;
}

export interface Found {
  state: "idle" | "searching" | "found" | "unreachable";
  stories: readonly FoundStory[];
}

const PAUSE = 200;
const nothing: Found = { state: "idle", stories: [] };

/** The stories whose headline or code answers to these words, asked of the server once typing pauses. */
export function useFoundStories(words: string): Found {
  const [found, setFound] = useState<Found>(nothing);
  useEffect(() => {
    if (words.trim().length < 2) return setFound(nothing);
    const stop = new AbortController();
    setFound((before) => ({ ...before, state: "searching" }));
    const clock = setTimeout(() => {
      ask(words, stop.signal).then(
        (stories) => setFound({ state: "found", stories }),
        () => stop.signal.aborted || setFound({ state: "unreachable", stories: [] }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(clock);
      stop.abort();
    };
  }, [words]);
  return found;
}

async function ask(words: string, signal: AbortSignal): Promise<FoundStory[]> {
  const answer = await fetch(`/desk/find?${new URLSearchParams({ words })}`, { signal });
  if (!answer.ok) throw new Error(`the search answered ${answer.status}`);
  return answer.json();
}
