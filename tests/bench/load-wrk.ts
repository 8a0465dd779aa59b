import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Burst } from "./burst";

const run = promisify(execFile);
const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000 };

/** One burst by wrk, in one thread. Throws when anything but 2xx came back. */
export async function runWrk(url: string, connections: number, seconds: number): Promise<Burst> {
  const options = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: gzip"];
  const { stdout } = await run("wrk", [...options, url]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk saw failures at ${url}:\n${stdout}`);
  return {
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p50: milliseconds(stdout, "50%"),
    p99: milliseconds(stdout, "99%"),
  };
}

function milliseconds(report: string, share: string): number {
  const [, number, unit = ""] = new RegExp(`${share}\\s+([\\d.]+)(us|ms|s)`).exec(report) ?? [];
  return Number(number) * (UNITS[unit] ?? Number.NaN);
}
