import { at } from "@/newsroom/clock";
import type { Outcome } from "@/newsroom/outcome";

/** Something that happened in the demonstration's past, through the same verbs people use. */
export interface Happening {
  when: Date;
  happen: () => Promise<void>;
}

/** Lets everything happen in the order of its time, so that the journal tells one story. */
export async function relive(happenings: readonly Happening[]): Promise<void> {
  const inOrder = [...happenings].sort((one, other) => one.when.getTime() - other.when.getTime());
  for (const { when, happen } of inOrder) await at(when, happen);
}

/** The value of an outcome that cannot be a refusal here; a refusal stops the seeding with its keys. */
export async function granted<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (settled.ok) return settled.value;
  throw new Error(`the demonstration was refused: ${settled.issues.map(({ key }) => key).join(", ")}`);
}
