import type { Issue } from "@/newsroom/outcome";
import type { StoryContent } from "@/newsroom/stories/content";
import type { Pulse } from "@/newsroom/stories/pulse";

/** What the server said; null when no answer came. */
export type Answer<T> = { ok: true; value: T } | { ok: false; issues: Issue[]; signedOut: boolean } | null;

export interface TypedWords {
  entry: string;
  basedOn: number;
  content: StoryContent;
  lock: number | null;
}

/** A tab's words, and this one opening of the story in it. */
interface Tab {
  entry: string;
  visit: string;
}

const LONGEST_WAIT = 10_000;

// A page that is being closed hands over this much and no more.
const MOST_AT_GOODBYE = 60_000;

/** A sign of life; out comes how things stand. Not a server action: those wait for each other, and this must not hold up a save. */
export function sendBeat(
  id: string,
  beat: Tab & { writing: boolean; over: boolean },
): Promise<Answer<Pulse>> {
  return post(`/desk/stories/${id}/pulse`, beat);
}

export function sendAutosave(id: string, typed: TypedWords): Promise<Answer<null>> {
  return post(`/desk/stories/${id}/autosave`, typed);
}

/** Says goodbye while the page closes, with the last unsaved words as far as the browser takes them. */
export function sayGoodbye(id: string, { entry, visit }: Tab, typed: TypedWords | null): void {
  const whole = JSON.stringify({ leaving: entry, visit, typed });
  const fits = new Blob([whole]).size <= MOST_AT_GOODBYE;
  const body = fits ? whole : JSON.stringify({ leaving: entry, visit, typed: null });
  navigator.sendBeacon(`/desk/stories/${id}/pulse`, new Blob([body], { type: "application/json" }));
}

async function post<T>(address: string, sent: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    const said = await response.json();
    if (response.ok) return said;
    const issues = Array.isArray(said?.issues) ? said.issues : [];
    return response.status < 500 ? { ok: false, issues, signedOut: response.status === 401 } : null;
  } catch {
    return null;
  }
}
