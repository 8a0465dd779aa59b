import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { addBrotli, type Packed, pack } from "./packed";
import type { HeaderList } from "./render";
import { INERT_POLICY, WORKER_POLICY } from "./security-headers";
import { sendKept } from "./send-kept";
import type { Visit } from "./visit";

/** The files that are the same for everyone, in memory since the start: no path of a request ever reaches the disk. */
export type StaticFiles = {
  /** Sends the file when the address is one; false otherwise. */
  answer(visit: Visit, common: HeaderList): boolean;
};

type File = Packed & { status: 200; headers: HeaderList; asked: boolean };

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const FOREVER = "public, max-age=31536000, immutable";
// The same name may mean something new after a deploy: ten minutes, and then a 304 behind the reader's back.
const A_WHILE = "public, max-age=600, stale-while-revalidate=86400";

/** Loads `public/` and the framework's files. `roots`: address prefix, directory, whether its names are never used for anything else. */
export async function loadStaticFiles(
  roots: readonly { prefix: string; directory: string; isForever: boolean }[],
): Promise<StaticFiles> {
  const files = new Map<string, File>();
  for (const root of roots) {
    for (const path of await filesUnder(root.directory)) {
      const address =
        root.prefix + relative(root.directory, path).split(sep).map(encodeURIComponent).join("/");
      files.set(address, await load(path, root.isForever));
    }
  }
  return {
    answer({ request, response, path }, common) {
      const file = files.get(path);
      if (!file || request.method === "POST") return false;
      sendKept(request, response, file, () => [...common, ...file.headers]);
      if (!file.asked) void addBrotli(file, () => true).catch(() => undefined);
      file.asked = true;
      return true;
    },
  };
}

async function load(path: string, isForever: boolean): Promise<File> {
  const type = typeOf(path);
  const headers: HeaderList = [
    ["content-type", type],
    ["cache-control", isForever ? FOREVER : A_WHILE],
    ["content-security-policy", path.endsWith("-worker.js") ? WORKER_POLICY : INERT_POLICY],
  ];
  return { ...(await pack(await readFile(path), type)), status: 200, headers, asked: false };
}

// Browsers take these rules under their own type only.
function typeOf(path: string): string {
  if (path.endsWith("speculation-rules.json")) return "application/speculationrules+json";
  return TYPES[extname(path)] ?? "application/octet-stream";
}

async function filesUnder(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
