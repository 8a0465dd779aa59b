import { readFileSync } from "node:fs";

// Linux counts in hundredths of a second, whatever the kernel's own clock is.
const TICK_IN_MICROSECONDS = 10_000;

/** The processor time a process and its children have used, in microseconds; NaN where there is no /proc. */
export function processorTime(pid: number): number {
  try {
    const children = readChildren(pid).reduce((sum, child) => sum + processorTime(child), 0);
    return ownTime(pid) + children;
  } catch {
    return Number.NaN;
  }
}

/** The child of this process whose command line holds `part`, or NaN. */
export function childNamed(part: string): number {
  try {
    const named = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(part);
    return readChildren(process.pid).find(named) ?? Number.NaN;
  } catch {
    return Number.NaN;
  }
}

function ownTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // After the name, which may itself hold spaces; user and system time are the 12th and 13th from there.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_IN_MICROSECONDS;
}

function readChildren(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return list.split(" ").filter(Boolean).map(Number);
}
