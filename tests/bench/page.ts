import { request } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** A page as it goes over the wire. */
export type PageBytes = { html: number; gzip: Buffer; br: number; scripts: number; scriptsGzip: number };

/** Fetches a page and the scripts it names. */
export async function readPage(origin: string, path: string): Promise<PageBytes> {
  const html = await fetchBytes(origin + path, "identity");
  const gzip = await fetchBytes(origin + path, "gzip");
  const scripts = await scriptsOf(html.toString(), origin);
  return {
    html: html.length,
    gzip,
    // What the front sends once its brotli is ready, at the same quality.
    br: brotliCompressSync(html).length,
    scripts: scripts.reduce((sum, bytes) => sum + bytes.length, 0),
    scriptsGzip: scripts.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
}

async function scriptsOf(html: string, origin: string): Promise<Buffer[]> {
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = ""]) => source);
  return Promise.all(sources.map((source) => fetchBytes(new URL(source, origin).href, "identity")));
}

/** The body as it came, compressed or not. */
async function fetchBytes(url: string, encoding: string): Promise<Buffer> {
  const response = await new Promise<import("node:http").IncomingMessage>((resolve, reject) => {
    request(url, { headers: { "accept-encoding": encoding } }, resolve)
      .on("error", reject)
      .end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}.`);
  return Buffer.concat(chunks);
}
