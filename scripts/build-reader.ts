import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ceiling = 10 * 1024;

const { outputFiles } = await build({
  entryPoints: ["components/reader/reader.ts"],
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome100", "firefox100", "safari15.4"],
  charset: "utf8",
  write: false,
});
const script = outputFiles[0]?.contents ?? new Uint8Array();
const size = gzipSync(script).length;
if (size > ceiling) throw new Error(`public/reader.js is ${size} bytes gzipped; the ceiling is ${ceiling}.`);
await writeFile("public/reader.js", script);
process.stdout.write(`public/reader.js: ${script.length} bytes, ${size} gzipped\n`);
