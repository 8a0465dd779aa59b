// A terminal that closes takes its output with it; a failed write must not end us before the database is stopped.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

/** A reason to stop that its reader can act on: one sentence in Persian, the same in English. No stack is shown. */
export class Refusal extends Error {
  constructor(persian, english) {
    super(`${persian} (${english})`);
    this.name = "Refusal";
  }
}

/** One line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Shows why the command stopped and gives the exit code it must end with. */
export function complain(error) {
  const text = error instanceof Refusal ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`✗ ${text}\n`);
  return 1;
}
