import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadStaticFiles, type StaticFiles } from "@/server/static-files";
import { openFront } from "./open-front";
import { html, openStage } from "./stage";

const STYLE = "body { color: inherit } ".repeat(40);
let directory: string;
let files: StaticFiles;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "meydan-files-"));
  await mkdir(join(directory, "hashed/chunks"), { recursive: true });
  await mkdir(join(directory, "public"));
  await writeFile(join(directory, "hashed/chunks/a-1f.css"), STYLE);
  await writeFile(join(directory, "public/speculation-rules.json"), "{}");
  await writeFile(join(directory, "public/proof-worker.js"), "postMessage(1)");
  await writeFile(join(directory, "secret.txt"), "secret");
  files = await loadStaticFiles([
    { prefix: "/_next/static/", directory: join(directory, "hashed"), isForever: true },
    { prefix: "/", directory: join(directory, "public"), isForever: false },
    { prefix: "/lacking/", directory: join(directory, "lacking"), isForever: false },
  ]);
});

afterAll(() => rm(directory, { recursive: true }));

const noPages = () => openStage(() => html("", 404));

describe("files that are the same for everyone", () => {
  test("come from memory, compressed; hashed names may be kept for ever", async () => {
    const stage = noPages();
    const front = await openFront(stage, { files });
    const answer = await front.ask("/_next/static/chunks/a-1f.css", {
      headers: { "accept-encoding": "gzip" },
    });
    expect(gunzipSync(answer.body).toString()).toBe(STYLE);
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(stage.asked).toHaveLength(0);
  });

  test("are asked for again after a while when their names stay the same, and answered with 304", async () => {
    const front = await openFront(noPages(), { files });
    const first = await front.ask("/speculation-rules.json?v=1");
    expect(first.headers["content-type"]).toBe("application/speculationrules+json");
    expect(first.headers["cache-control"]).toBe("public, max-age=600, stale-while-revalidate=86400");
    const again = await front.ask("/speculation-rules.json", {
      headers: { "if-none-match": String(first.headers.etag) },
    });
    expect(again.status).toBe(304);
  });

  test("a worker may start, and reaches nothing", async () => {
    const { headers } = await (await openFront(noPages(), { files })).ask("/proof-worker.js");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(headers["content-security-policy"]).toBe("default-src 'none'");
  });

  test.each(["/_next/static/../../secret.txt", "/_next/static/..%2f..%2fsecret.txt", "/secret.txt"])(
    "nothing else is a file: %s",
    async (address) => {
      const answer = await (await openFront(noPages(), { files })).ask(address);
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).not.toContain("secret\n");
    },
  );
});
