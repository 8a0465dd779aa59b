import { spawnSync } from "node:child_process";
import type { Burst } from "./burst";
import { runOwnLoad } from "./load-own";
import { runWrk } from "./load-wrk";

/** A generator of requests: asks one address over so many kept connections for so many seconds, gzip taken. */
export type Load = { name: string; run(url: string, connections: number, seconds: number): Promise<Burst> };

/** wrk where it is installed, else a small generator of our own. */
export function chooseLoad(): Load {
  const isInstalled = spawnSync("wrk", ["-v"]).error === undefined;
  return isInstalled
    ? { name: "wrk", run: runWrk }
    : { name: "our own generator (install wrk for higher and steadier figures)", run: runOwnLoad };
}
