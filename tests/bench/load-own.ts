import { Agent, get } from "node:http";
import type { Burst } from "./burst";

/** One burst from this process: each connection asks, waits for the whole answer, and asks again. */
export async function runOwnLoad(url: string, connections: number, seconds: number): Promise<Burst> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const taken: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  const askOn = async (): Promise<void> => {
    while (performance.now() < end) taken.push(await askOnce(url, agent));
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const elapsed = (performance.now() - start) / 1_000;
  agent.destroy();
  taken.sort((one, other) => one - other);
  const [p50, p99] = [quantile(taken, 0.5), quantile(taken, 0.99)];
  return { requests: taken.length, perSecond: taken.length / elapsed, p50, p99 };
}

function askOnce(url: string, agent: Agent): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.resume().on("end", () => resolve(performance.now() - start));
    });
    request.on("error", reject);
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
