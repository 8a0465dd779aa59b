/** Too many are waiting; come again in a moment. */
export class TurnstileFull extends Error {}

/**
 * Lets `places` pieces of work run at a time and `waiting` more stand in line; whoever comes after that is turned
 * away with TurnstileFull. Without it, a flood of sign-ins would take all memory and every worker thread.
 */
export function turnstile(places: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let free = places;

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    if (line.length >= waiting) throw new TurnstileFull("too many are waiting");
    await new Promise<void>((resolve) => line.push(resolve));
  }

  function leave(): void {
    const next = line.shift();
    if (next) next();
    else free += 1;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
