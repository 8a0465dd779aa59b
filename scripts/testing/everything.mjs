import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installWhatIsMissing } from "../install.mjs";
import { root } from "../settings.mjs";
import { complain, say } from "../terminal.mjs";

// A folder of its own: `npm start` may be serving from the other one.
const dist = ".next-test";

/** `npm test`: everything, on whatever is there. Its last line is `N passed, N failed`; nothing of it stays. */
export async function testEverything({ signal }) {
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  const undos = [];
  try {
    await runAll(signal, add, (undo) => undos.push(undo));
  } catch (error) {
    total.failed += 1;
    if (!signal.aborted) complain(error);
  }
  for (const undo of undos.reverse()) await undo().catch(complain);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runAll(signal, add, whenOver) {
  await installWhatIsMissing(signal);
  // What these import may have been installed a moment ago.
  const { runChecks } = await import("../check.mjs");
  const { openTestServer } = await import("./databases.mjs");
  const { findBrowser } = await import("./browser.mjs");
  const { runJourneys, runVerbTests } = await import("./suites.mjs");

  keepTypesFile(whenOver);
  process.env.MEYDAN_DIST = dist;
  whenOver(() => removeFolder(join(root, dist)));
  add(await runChecks(signal));

  // Whatever the tests put into the temporary folder goes with this one.
  const folder = mkdtempSync(join(tmpdir(), "meydan-test-run-"));
  whenOver(() => removeFolder(folder));
  const server = await openTestServer();
  whenOver(server.end);
  const env = { ...process.env, TEST_DATABASE_URL: server.url, TMPDIR: folder };
  add(await runVerbTests({ folder, env, signal }));
  const browser = await findBrowser(signal);
  add(await runJourneys({ folder, env: { ...env, MEYDAN_BROWSER: browser }, signal }));
}

/** Next rewrites this file to point into the folder it builds in; an editor that is open should not lose its types. */
function keepTypesFile(whenOver) {
  const file = join(root, "next-env.d.ts");
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  whenOver(async () => (before === null ? rmSync(file, { force: true }) : writeFileSync(file, before)));
}

/** A browser that was just ended may still be writing. */
async function removeFolder(path) {
  await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
