import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { commandLine } from "../processes.mjs";

/**
 * The server that already works on this cluster, left by a start that was killed or kept by one that runs. What postmaster.pid says
 * is believed only when that process really is PostgreSQL on this folder and this port: a number may have been given to another
 * process since. The file itself is never touched; clearing up a stale one is PostgreSQL's own work.
 * @returns {{ pid: number, port: number } | null}
 */
export function findRunning(cluster) {
  const lines = readLines(join(cluster, "postmaster.pid"));
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0 && port > 0) || lines[1] !== cluster) return null;
  const [program, ...args] = commandLine(pid);
  const isOurs =
    basename(program ?? "") === "postgres" && args.includes(cluster) && args.includes(`port=${port}`);
  return isOurs ? { pid, port } : null;
}

function readLines(file) {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}
