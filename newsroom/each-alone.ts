/**
 * Does `work` for one after the other; one that fails keeps no other from its turn. Throws at the end what went wrong,
 * all of it, so that a round is known to have failed.
 */
export async function eachAlone<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const problems: unknown[] = [];
  for (const one of all) await work(one).catch((problem: unknown) => problems.push(problem));
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} of ${all.length} failed`);
}
