import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Is there a process with this id? Another user's counts. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The arguments a process was started with; empty when it is gone. */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
  } catch {
    const listed = spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
    return (listed.stdout ?? "").trim().split(" ").filter(Boolean);
  }
}

/** Asks again every 25 ms until it is so, or the time is over; tells which. */
export async function until(isSo, milliseconds) {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) return false;
    await pause(25);
  }
  return true;
}
