import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../ports.mjs";
import { isAlive, until } from "../processes.mjs";
import { Refusal } from "../terminal.mjs";
import { clusterUrl } from "./cluster.mjs";
import { answers } from "./connection.mjs";
import { spawnServer } from "./programs.mjs";
import { findRunning } from "./running.mjs";

const recoveryMilliseconds = 120_000;
const attempts = 6;

/**
 * Makes sure one server works on the cluster: the running one is taken over, else one is started on the loopback. Tried again for a
 * while, because a rival may start it first, or the last processes of a killed one may still hold its memory.
 * @param {{ home: string, binaries: string, user: { uid: number, gid: number } | null, cluster: string, settings?: string[] }} place
 * @param {number} [port] given when clients know it already; else a free one.
 * @returns {Promise<{ pid: number, port: number, url: string, adopted: boolean }>}
 * @throws {Refusal} with the end of the server's log.
 */
export async function runServer(place, port) {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const running = findRunning(place.cluster);
    const server = running ?? startServer(place, port ?? (await freePort()));
    const url = clusterUrl(place.cluster, server.port);
    if (await isReady(server.pid, url)) return { ...server, url, adopted: running !== null };
    await pause(400);
  }
  throw didNotStart(place);
}

/** Ends the server after its clients (SIGINT is PostgreSQL's fast shutdown); a stuck one is cut off and recovers at its next start. */
export async function stopServer({ pid, cluster }) {
  const isGone = () => findRunning(cluster)?.pid !== pid;
  for (const [signal, patience] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
  ]) {
    if (isGone()) return;
    process.kill(pid, signal);
    await until(isGone, patience);
  }
}

function startServer(place, port) {
  const log = openSync(join(place.home, "log"), "a", 0o600);
  const network = [
    "-c",
    `port=${port}`,
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "unix_socket_directories=",
  ];
  // Terse: the details of an error repeat the row, and what a citizen erased would rest in the log.
  const quiet = ["-c", "log_checkpoints=off", "-c", "log_error_verbosity=terse"];
  const server = spawnServer(
    place,
    ["-D", place.cluster, ...network, ...quiet, ...(place.settings ?? [])],
    log,
  );
  closeSync(log);
  return { pid: server.pid ?? 0, port };
}

async function isReady(pid, url) {
  if (pid === 0) return false;
  let isUp = false;
  const isDecided = async () => {
    isUp = await answers(url);
    return isUp || !isAlive(pid);
  };
  await until(isDecided, recoveryMilliseconds);
  return isUp;
}

function didNotStart({ home }) {
  const file = join(home, "log");
  const last = readFileSync(file, "utf8").trim().split("\n").slice(-3).join(" · ");
  return new Refusal(
    `پایگاه داده شروع نشد؛ ${file} می‌گوید: ${last}`,
    "the embedded PostgreSQL did not start",
  );
}
