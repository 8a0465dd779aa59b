import { parseArgs } from "node:util";
import type { Outcome } from "@/newsroom/outcome";
import { sentenceOf } from "@/words/issue";

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The named arguments as typed: `--name value`; what was not given is "". A name that is not asked for is refused. */
export function named<Name extends string>(
  args: string[],
  names: readonly Name[],
): Record<Name, string> | null {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const, default: "" }]));
  try {
    return parseArgs({ args, options }).values as Record<Name, string>;
  } catch (error) {
    say(`✗ ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** Says what came of a verb: its value in a line of the caller's, or each refusal in its sentence. */
export async function report<T>(outcome: Promise<Outcome<T>>, line: (value: T) => string): Promise<boolean> {
  const settled = await outcome;
  if (settled.ok) say(`✓ ${line(settled.value)}`);
  else
    for (const issue of settled.issues) say(`✗ ${issue.field ? `${issue.field}: ` : ""}${sentenceOf(issue)}`);
  return settled.ok;
}
