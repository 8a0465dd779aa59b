import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "../children.mjs";

/**
 * The verb tests.
 * @param {{ folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal }} run `folder` takes the report.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runVerbTests({ folder, env, signal }) {
  const file = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { ok } = await runChild(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...reporters], {
    signal,
    env,
    show: "all",
  });
  const report = readReport(file);
  // A file that could not be read at all has no failed test of its own.
  const broken =
    report.testResults?.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    ) ?? [];
  return honest(ok, report.numPassedTests ?? 0, (report.numFailedTests ?? 0) + broken.length);
}

/** The journeys, in a real browser. */
export async function runJourneys({ folder, env, signal }) {
  const file = join(folder, "playwright.json");
  const args = [
    "node_modules/@playwright/test/cli.js",
    "test",
    "--reporter=list,json",
    `--output=${join(folder, "results")}`,
  ];
  const { ok } = await runChild(process.execPath, args, {
    signal,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    show: "all",
  });
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(file).stats ?? {};
  // Passed at the second try (playwright.config.ts): a machine that was busy, named in the list above, not a city that is broken.
  return honest(ok, expected + flaky, unexpected);
}

/** A run that did not end well has failed at least once, whatever its report says. */
function honest(ok, passed, failed) {
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
