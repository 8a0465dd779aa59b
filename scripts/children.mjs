import { spawn } from "node:child_process";
import { once } from "node:events";
import { until } from "./processes.mjs";
import { root } from "./settings.mjs";

/**
 * Starts a program in a process group of its own, so that a Ctrl-C reaches only us and its whole family can be ended.
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function startChild(program, args, options = {}) {
  return spawn(program, args, { cwd: root, detached: true, ...options });
}

/** Ends a child with everything it started: politely, and after `patience` milliseconds by force. */
export async function endChild(child, patience = 10_000) {
  if (hasEnded(child)) return;
  // The tools tidy up after a Ctrl-C; not all of them do after SIGTERM.
  signalGroup(child.pid, "SIGINT");
  await until(() => hasEnded(child), patience);
  signalGroup(child.pid, "SIGKILL");
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ signal?: AbortSignal, env?: NodeJS.ProcessEnv, show?: "nothing" | "progress" | "all" }} [options]
 *   `progress` lets its ordinary output through to our terminal, `all` its errors too.
 * @returns {Promise<{ ok: boolean, output: string }>} whether it ended with 0, and what it wrote that was not let through.
 * @throws when the signal aborts: then the program has ended as well.
 */
export async function runChild(program, args, { signal, env = process.env, show = "nothing" } = {}) {
  signal?.throwIfAborted();
  const out = show === "nothing" ? "pipe" : "inherit";
  const child = startChild(program, args, {
    env,
    stdio: ["ignore", out, show === "all" ? "inherit" : "pipe"],
  });
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  const leave = () => void endChild(child);
  signal?.addEventListener("abort", leave, { once: true });
  const [code] = await once(child, "close");
  signal?.removeEventListener("abort", leave);
  signal?.throwIfAborted();
  return { ok: code === 0, output: Buffer.concat(chunks).toString("utf8").trim() };
}

function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function signalGroup(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // The whole group has ended.
  }
}
