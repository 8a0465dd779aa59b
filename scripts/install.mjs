import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./children.mjs";
import { root } from "./settings.mjs";
import { Refusal, say } from "./terminal.mjs";

/**
 * Installs the packages of package-lock.json unless they are there already; npm is not even asked then, so that a machine without
 * network starts. Packages' own install scripts are not run: none of ours needs them.
 */
export async function installWhatIsMissing(signal) {
  if (isInstalled()) return;
  say("▸ نصب بسته‌ها… (npm ci)");
  const { ok, output } = await runNpm(
    ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"],
    signal,
  );
  if (ok) return;
  throw new Refusal(`بسته‌ها نصب نشدند: ${lastErrors(output)}`, "npm ci failed; is the registry reachable?");
}

/** npm writes what it installed into node_modules, as its last act. */
function isInstalled() {
  const wanted = readLock("package-lock.json");
  const present = readLock("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "" || (optional && !present[path])) return true;
    return present[path]?.version === version;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}

function runNpm(args, signal) {
  // Started by npm, the same npm is used; its own settings of that run must not leak into this one.
  const cli = process.env.npm_execpath;
  return cli ? runChild(process.execPath, [cli, ...args], { signal }) : runChild("npm", args, { signal });
}

function lastErrors(output) {
  const lines = output.split("\n").filter((line) => line.startsWith("npm error"));
  return (
    lines
      .slice(0, 4)
      .map((line) => line.replace("npm error", "").trim())
      .join(" · ") || output.slice(-300)
  );
}
