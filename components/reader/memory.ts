// A browser may refuse storage altogether (private windows, a full disk): then nothing is remembered, and nothing breaks.

/** What was kept under this name, or null. */
export function kept(name: string, store: () => Storage = () => localStorage): string | null {
  try {
    return store().getItem(`meydan.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value under a name; null forgets it. */
export function keep(name: string, value: string | null, store: () => Storage = () => localStorage) {
  try {
    if (value === null) store().removeItem(`meydan.${name}`);
    else store().setItem(`meydan.${name}`, value);
  } catch {}
}
