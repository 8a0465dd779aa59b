import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./children.mjs";
import { root } from "./settings.mjs";
import { Refusal, say } from "./terminal.mjs";

const folders = ["app", "components", "newsroom", "words", "db", "server", "public"];
const files = ["proxy.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];
const readerScripts = ["public/reader.js", "public/proof-worker.js"];

/**
 * Builds the pages and the readers' scripts when a source has changed since the last build into this folder.
 * @param {string} dist Next's output folder, relative to the project.
 * @throws {Refusal} after showing the report of the build that failed.
 */
export async function buildWhatChanged(dist, signal) {
  const stamp = join(root, dist, "meydan-sources");
  const sources = fingerprint();
  const isBuilt = existsSync(stamp) && readerScripts.every((path) => existsSync(join(root, path)));
  if (isBuilt && readFileSync(stamp, "utf8") === sources) return;
  say("▸ ساختن صفحه‌ها، نزدیک یک دقیقه… (next build)");
  rmSync(stamp, { force: true });
  await run(["--import", "tsx", "scripts/build-reader.ts"], dist, signal);
  await run(["node_modules/next/dist/bin/next", "build"], dist, signal);
  writeFileSync(stamp, sources);
}

async function run(args, dist, signal) {
  // A build renders no data: it is not told of a database.
  const { DATABASE_URL, DATABASE_OWNER_URL, TEST_DATABASE_URL, ...rest } = process.env;
  const env = { ...rest, MEYDAN_DIST: dist, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { ok, output } = await runChild(process.execPath, args, { signal, env });
  if (ok) return;
  say(output);
  throw new Refusal("ساختن صفحه‌ها شکست خورد؛ گزارش آن بالاتر است.", "The build failed, see above.");
}

function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...folders, ...files].flatMap(filesOf)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesOf(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat || readerScripts.includes(path)) return [];
  if (stat.isFile()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesOf(join(path, name)));
}
