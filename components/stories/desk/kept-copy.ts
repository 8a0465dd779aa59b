import { contentSchema, type StoryContent } from "@/newsroom/stories/content";

/**
 * The browser's copy of what somebody wrote and has not saved: one entry for each tab that writes. localStorage, because
 * it is written at once, also while the page is being closed, and outlives a crashed tab; a story is some tens of kB.
 */
export interface KeptCopy {
  /** Names the entry; for a new story also the key it will be created with. */
  entry: string;
  content: StoryContent;
  /** The revision it was based on; null for a story that does not exist yet. */
  number: number | null;
  /** When it was last written, ISO. */
  at: string;
  /** Put aside by hand in favour of a newer revision: not put back unasked. */
  aside: boolean;
}

/** Whose copy of which story: a story's id, or "new". Another person at the same browser never sees it. */
export interface Slot {
  personId: string;
  story: string;
}

const prefixOf = ({ personId, story }: Slot) => `meydan.story.${personId}.${story}.`;

/** The copies of a slot, the newest first. What is no copy of today's shape is passed over. */
export function keptCopies(slot: Slot): KeptCopy[] {
  const prefix = prefixOf(slot);
  return storedKeys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readCopy(key, key.slice(prefix.length)))
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Keeps a copy; false when the browser has no room for it. */
export function keepCopy(slot: Slot, copy: KeptCopy): boolean {
  const { entry, ...kept } = copy;
  try {
    localStorage.setItem(prefixOf(slot) + entry, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(slot: Slot, entry: string): void {
  try {
    localStorage.removeItem(prefixOf(slot) + entry);
  } catch {
    // A browser that refuses storage has kept nothing either.
  }
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function readCopy(key: string, entry: string): KeptCopy[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "");
    const content = contentSchema.safeParse(kept.content);
    const number = typeof kept.number === "number" ? kept.number : null;
    return content.success
      ? [{ entry, content: content.data, number, at: String(kept.at), aside: kept.aside === true }]
      : [];
  } catch {
    return [];
  }
}
