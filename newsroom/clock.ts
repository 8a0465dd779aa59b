import { AsyncLocalStorage } from "node:async_hooks";

const shifted = new AsyncLocalStorage<Date>();

/** The present moment, for everything the newsroom stamps or compares. */
export function now(): Date {
  return shifted.getStore() ?? new Date();
}

/** Runs `work` as if it were `instant`: for tests of time, and for a demonstration city that has a past. */
export function at<T>(instant: Date, work: () => T): T {
  return shifted.run(instant, work);
}
