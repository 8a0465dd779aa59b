import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ceiling = 10 * 1024;

/** Each script of the readers' pages, and the source it is built from. */
const scripts = {
  "public/reader.js": "components/reader/reader.ts",
  "public/proof-worker.js": "components/reader/proof-worker.ts",
};

for (const [path, source] of Object.entries(scripts)) {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome100", "firefox100", "safari15.4"],
    charset: "utf8",
    write: false,
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  const size = gzipSync(script).length;
  if (size > ceiling) throw new Error(`${path} is ${size} bytes gzipped; the ceiling is ${ceiling}.`);
  await writeFile(path, script);
  process.stdout.write(`${path}: ${script.length} bytes, ${size} gzipped\n`);
}
