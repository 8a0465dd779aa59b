import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { openFront, type TestFront } from "./open-front";
import { openStage } from "./stage";

const OURS = "http://city.test";
const form = (headers: Record<string, string>, body: string | Buffer = "a=1") => ({
  method: "POST",
  headers,
  body,
});

/** Sends raw bytes and gives back everything that came until the connection ended. */
async function raw(front: TestFront, bytes: string): Promise<string> {
  const socket = connect(front.port, "127.0.0.1");
  socket.write(bytes);
  return text(socket);
}

describe("the front refuses, before the application hears of it", () => {
  test.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("the method %s", async (method) => {
    const stage = openStage();
    const answer = await (await openFront(stage)).ask("/", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD, POST");
    expect(stage.asked).toHaveLength(0);
  });

  test.each([
    "/%",
    "/%ff",
    "/a%00b",
    "/..%2f",
    "/a/../b",
    "/%2e%2e/b",
    "//evil.test/x",
    "/a\\b",
    "/a%5Cb",
    "http://x/",
  ])("the malformed address %s", async (address) => {
    const stage = openStage();
    const answer = await (await openFront(stage)).ask(address);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('lang="fa" dir="rtl"');
    expect(stage.asked).toHaveLength(0);
  });

  test("an address longer than any of ours", async () => {
    expect((await (await openFront(openStage())).ask(`/search?q=${"x".repeat(2_100)}`)).status).toBe(414);
  });

  test("the framework's doors that are no files: its image resizer, its data", async () => {
    const stage = openStage();
    const front = await openFront(stage);
    expect((await front.ask("/_next/image?url=%2Fa.png&w=64&q=75")).status).toBe(404);
    expect((await front.ask("/_next/data/x/index.json")).status).toBe(404);
    expect((await front.ask("/news.rsc")).status).toBe(404);
    expect((await front.ask("/desk/stories.segments/_tree.segment.rsc")).status).toBe(404);
    expect(stage.asked).toHaveLength(0);
  });

  test("two lengths in one request", async () => {
    const stage = openStage();
    const lengths = "Content-Length: 3\r\nTransfer-Encoding: chunked";
    const answer = await raw(
      await openFront(stage),
      `POST /news/7 HTTP/1.1\r\nHost: x\r\n${lengths}\r\n\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(stage.asked).toHaveLength(0);
  });
});

describe("a change must come from our own pages", () => {
  test.each([
    ["/news/7/comments", { origin: "http://evil.test" }, 403],
    ["/news/7/comments", { origin: "null" }, 403],
    ["/news/7/comments", { "sec-fetch-site": "cross-site" }, 403],
    ["/news/7/comments", { origin: OURS }, 200],
    ["/news/7/comments", { origin: "null", "sec-fetch-site": "same-origin" }, 200],
    ["/news/7/comments", {}, 200],
    ["/desk/stories", {}, 403],
    ["/login", {}, 403],
    ["/api/auth/callback", {}, 403],
    ["/desk/stories", { origin: `${OURS}.evil.test` }, 403],
    ["/desk/stories", { origin: OURS, "sec-fetch-site": "same-origin" }, 200],
    ["/desk/stories", { origin: OURS, "sec-fetch-site": "cross-site" }, 403],
    ["/desk/stories", { "sec-fetch-site": "same-site" }, 403],
    ["/desk/stories", { "sec-fetch-site": "same-origin" }, 200],
  ])("POST %s with %o: %i", async (path, headers, status) => {
    const stage = openStage();
    expect((await (await openFront(stage)).ask(path, form(headers))).status).toBe(status);
    expect(stage.asked).toHaveLength(status === 200 ? 1 : 0);
  });

  test("a city at home answers to each of the machine's own names, on its own port only", async () => {
    const front = await openFront(openStage(), { origin: new URL("http://localhost:3000") });
    expect((await front.ask("/desk", form({ origin: "http://127.0.0.1:3000" }))).status).toBe(200);
    expect((await front.ask("/desk", form({ origin: "http://127.0.0.1:8080" }))).status).toBe(403);
  });
});

describe("a body is counted while it comes", () => {
  const KILOBYTE = 1024;
  test.each([
    ["/news/7/comments", 16],
    ["/api/auth/callback", 16],
    ["/login", 16],
    ["/desk/stories", 1024],
    ["/desk/media", 12 * 1024],
    ["/demands/raise", 3 * 8 * 1024 + 64],
    ["/demands/101/support", 16],
  ])("%s takes %i kilobytes and not one byte more", async (path, kilobytes) => {
    const stage = openStage();
    const front = await openFront(stage);
    const most = Buffer.alloc(kilobytes * KILOBYTE, "a");
    expect((await front.ask(path, form({ origin: OURS }, most))).status).toBe(200);
    expect(
      (await front.ask(path, form({ origin: OURS }, Buffer.concat([most, most.subarray(0, 1)])))).status,
    ).toBe(413);
    expect(stage.asked).toHaveLength(1);
  });

  test("a length that is too long is refused before its first byte", async () => {
    const front = await openFront(openStage());
    const answer = await raw(front, "POST /news/7 HTTP/1.1\r\nHost: x\r\nContent-Length: 300000000\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("an endless chunked body ends at the limit", async () => {
    const stage = openStage();
    const front = await openFront(stage);
    const chunk = `${(8 * KILOBYTE).toString(16)}\r\n${"a".repeat(8 * KILOBYTE)}\r\n`;
    const head = "POST /news/7 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await raw(front, head + chunk.repeat(3))).toMatch(/^HTTP\/1\.1 413 /);
    expect(stage.asked).toHaveLength(0);
  });

  test("a body that breaks off half-way is never heard of", async () => {
    const stage = openStage();
    const front = await openFront(stage);
    const socket = connect(front.port, "127.0.0.1");
    socket.write("POST /news/7 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
    await front.reached(1);
    socket.destroy();
    await once(socket, "close");
    expect((await front.ask("/")).status).toBe(200);
    expect(stage.asked.map(({ method }) => method)).toEqual(["GET"]);
  });
});
