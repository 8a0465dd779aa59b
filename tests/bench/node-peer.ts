import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Peer, whenServing } from "./peer";
import { freePort } from "./served-city.mjs";

// As little as node:http can do: one page, ready, in memory.
const SERVER = `
const { createServer } = require("node:http");
const page = require("node:fs").readFileSync(process.argv[2]);
const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip", "content-length": page.length };
createServer((request, response) => response.writeHead(200, headers).end(page)).listen(process.argv[3], "127.0.0.1");
`;

/** Serves one gzipped page with bare node:http, in a process of its own. */
export async function serveWithNode(folder: string, page: Buffer): Promise<Peer> {
  const port = await freePort();
  const file = join(folder, `node-${port}`);
  writeFileSync(`${file}.cjs`, SERVER);
  writeFileSync(`${file}.gz`, page);
  const child = spawn(process.execPath, [`${file}.cjs`, `${file}.gz`, String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return whenServing(child, `http://127.0.0.1:${port}/`);
}
