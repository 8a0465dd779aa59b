/** Too many are waiting already. */
export class LaneIsFull extends Error {
  override name = "LaneIsFull";
}

/**
 * Lets `atOnce` pieces of work run side by side and `waiting` more stand in line; the next one is refused with
 * LaneIsFull, so that a flood of cold pages costs an honest 503 rather than all memory.
 */
export function createLane(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let running = 0;
  const enter = (): Promise<void> | undefined => {
    if (running < atOnce) {
      running += 1;
      return undefined;
    }
    if (line.length >= waiting) throw new LaneIsFull(`${waiting} are waiting`);
    return new Promise((resolve) => line.push(resolve));
  };
  const leave = (): void => {
    const next = line.shift();
    // The place is handed on, not given back: nobody slips in between.
    if (next) next();
    else running -= 1;
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
