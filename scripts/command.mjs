import { complain } from "./terminal.mjs";

/**
 * Runs a command to its end or until it is asked to leave (Ctrl-C, SIGTERM, a closed terminal), then undoes in reverse order what it
 * registered with `whenLeaving`, and exits.
 * @param {(life: { signal: AbortSignal, whenLeaving: (undo: () => Promise<void>) => void }) => Promise<number | undefined>} work
 *   gives the exit code; a refusal it throws is shown as one sentence.
 */
export async function runCommand(work) {
  const leaving = new AbortController();
  const undos = [];
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => leaving.abort());
  leaveWithNpm(leaving);
  let code = 0;
  try {
    code = (await work({ signal: leaving.signal, whenLeaving: (undo) => undos.push(undo) })) ?? 0;
  } catch (error) {
    if (!leaving.signal.aborted) code = complain(error);
  }
  for (const undo of undos.reverse()) await undo().catch(complain);
  process.exit(code);
}

/** An npm that is killed outright tells nobody; whoever ended it meant us. */
function leaveWithNpm(leaving) {
  const npm = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== npm && leaving.abort(), 500).unref();
}

/** Resolves when the command is asked to leave. */
export function untilLeaving(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
