import { describeError, firstLine } from "./describe-error";
import { log } from "./log";

// What is only news to the framework's own developers is not news here.
const LEVELS = { error: "error", warn: "warn", info: "debug", log: "debug", debug: "debug" } as const;
const METHODS = ["error", "warn", "info", "log", "debug"] as const;

/**
 * Sends what the framework and libraries print through the log. They would print whole errors, and a failed query's
 * error repeats the words and names it was given.
 */
export function takeOverConsole(): void {
  for (const method of METHODS) {
    console[method] = (...said: unknown[]) =>
      log[LEVELS[method]]({ said: said.map(told) }, "the framework says");
  }
}

function told(thing: unknown): unknown {
  if (thing instanceof Error) return describeError(thing);
  return typeof thing === "string" ? firstLine(thing) : typeof thing;
}
