import { pathToFileURL } from "node:url";
import { runChild } from "./children.mjs";
import { runCommand } from "./command.mjs";
import { say } from "./terminal.mjs";

const modules = "node_modules";
const floors = ["app", "components", "newsroom", "words", "db", "server", "scripts", "tests"];

const checks = [
  {
    name: "types",
    runs: [
      [`${modules}/next/dist/bin/next`, "typegen"],
      [`${modules}/typescript/bin/tsc`, "--noEmit", "--incremental", "false"],
    ],
  },
  { name: "lint", runs: [[`${modules}/@biomejs/biome/bin/biome`, "check", "--error-on-warnings"]] },
  {
    name: "floors",
    runs: [
      [
        "--import",
        "./scripts/floors/typescript-5.mjs",
        `${modules}/dependency-cruiser/bin/dependency-cruise.mjs`,
        ...floors,
      ],
    ],
  },
  { name: "unused", runs: [[`${modules}/knip/bin/knip.js`]] },
];

/**
 * Runs every check, all of them even when one fails, and shows the report of those that did.
 * @returns {Promise<{ passed: number, failed: number }>} each check counts as one.
 */
export async function runChecks(signal) {
  const tally = { passed: 0, failed: 0 };
  for (const check of checks) {
    const isHeld = await runCheck(check, signal);
    tally[isHeld ? "passed" : "failed"] += 1;
  }
  return tally;
}

async function runCheck({ name, runs }, signal) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", TMPDIR: process.env.TMPDIR };
  for (const args of runs) {
    const { ok, output } = await runChild(process.execPath, args, { signal, env });
    if (ok) continue;
    say(`✗ ${name}\n${output}`);
    return false;
  }
  say(`✓ ${name}`);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand(async ({ signal }) => ((await runChecks(signal)).failed === 0 ? 0 : 1));
}
