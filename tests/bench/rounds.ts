import type { Measured } from "./burst";
import type { Load } from "./load";
import { processorTime } from "./processor-time";

/** A server to ask: one address of it, and its process. */
export type Server = { url: string; pid: number };
export type Name = "meydan" | "nginx" | "node";
/** For each number of connections, what each server showed: medians of the rounds. */
export type Comparison = readonly { connections: number; bursts: Readonly<Record<Name, Measured>> }[];

const CONNECTIONS = [1, 16, 64];
const ROUNDS = 3;
const SECONDS = 2;
// Until the compilers of all of them have settled.
const WARM_UP_SECONDS = 3;
const NAMES: readonly Name[] = ["meydan", "nginx", "node"];

/** Asks the servers in turn, round after round, so that what else the machine does falls on all of them. */
export async function compare(load: Load, servers: Readonly<Record<Name, Server>>): Promise<Comparison> {
  for (const name of NAMES) await load.run(servers[name].url, 16, WARM_UP_SECONDS);
  const lines: Comparison[number][] = [];
  for (const connections of CONNECTIONS) {
    const seen: Record<Name, Measured[]> = { meydan: [], nginx: [], node: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of NAMES) seen[name].push(await measure(load, servers[name], connections));
    }
    const bursts = { meydan: median(seen.meydan), nginx: median(seen.nginx), node: median(seen.node) };
    lines.push({ connections, bursts });
  }
  return lines;
}

async function measure(load: Load, { url, pid }: Server, connections: number): Promise<Measured> {
  const before = processorTime(pid);
  const burst = await load.run(url, connections, SECONDS);
  return { ...burst, processor: (processorTime(pid) - before) / burst.requests };
}

function median(bursts: readonly Measured[]): Measured {
  const middle = (of: (burst: Measured) => number): number =>
    bursts.map(of).sort((one, other) => one - other)[Math.floor(bursts.length / 2)] ?? Number.NaN;
  return {
    requests: middle((burst) => burst.requests),
    processor: middle((burst) => burst.processor),
    perSecond: middle((burst) => burst.perSecond),
    p50: middle((burst) => burst.p50),
    p99: middle((burst) => burst.p99),
  };
}
