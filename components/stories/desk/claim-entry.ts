/** A fresh UUID. `crypto.randomUUID` is missing on plain http, where a desk may be tried out. */
export function newEntry(): string {
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}

// Of this document: a screen that is drawn anew in it finds its own copies again.
const held = new Set<string>();

/**
 * Takes an entry for this tab as long as the tab lives: two open tabs never write over each other's copy, and the copy
 * of a crashed tab is free again. False when another tab holds it.
 */
export function claimEntry(entry: string): Promise<boolean> {
  const { locks } = navigator;
  if (!locks || held.has(entry)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = () => {
      held.add(entry);
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    // A page that is being reloaded lets go a moment after the next one asks.
    locks
      .request(`meydan.story.${entry}`, { signal: AbortSignal.timeout(500) }, hold)
      .catch(() => resolve(false));
  });
}
