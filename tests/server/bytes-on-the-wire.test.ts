import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { openFront } from "./open-front";
import { html, openStage } from "./stage";

const LONG = `<p>${"شهر ".repeat(500)}</p>`;
const stageOfOne = () =>
  openStage((_request, context) => {
    context.tags.add("home");
    return html(LONG);
  });

describe("a page goes out in the client's best encoding", () => {
  test("identity for who asks for none, gzip and brotli for who takes them: the same page", async () => {
    const front = await openFront(stageOfOne());
    const plain = await front.ask("/");
    const gzip = await front.ask("/", { headers: { "accept-encoding": "gzip, br;q=0" } });
    const br = await vi.waitUntil(async () => {
      const answer = await front.ask("/", { headers: { "accept-encoding": "gzip, deflate, br" } });
      return answer.headers["content-encoding"] === "br" ? answer : null;
    });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
    expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
    expect(br.headers.vary).toBe("Accept-Encoding");
  });

  test("each encoding has its own strong ETag, and any of them is answered with 304 without a body", async () => {
    const front = await openFront(stageOfOne());
    const plain = await front.ask("/");
    const gzip = await front.ask("/", { headers: { "accept-encoding": "gzip" } });
    expect(plain.headers.etag).toMatch(/^"[\w-]+"$/);
    expect(gzip.headers.etag).not.toBe(plain.headers.etag);
    const again = await front.ask("/", { headers: { "if-none-match": `W/"old", ${plain.headers.etag}` } });
    expect(again).toMatchObject({ status: 304, text: "" });
    expect(again.headers.etag).toBe(plain.headers.etag);
  });

  test("a new version has a new ETag", async () => {
    const stage = openStage((_request, context, count) => {
      context.tags.add("home");
      return html(`<p>${count}</p>`);
    });
    const front = await openFront(stage);
    const { headers } = await front.ask("/");
    front.house.pages.move([{ tag: "home", purge: false }]);
    const next = await front.ask("/", { headers: { "if-none-match": String(headers.etag) } });
    expect(next.status).toBe(200);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const front = await openFront(stageOfOne());
    const get = await front.ask("/");
    const head = await front.ask("/", { method: "HEAD" });
    expect(head.text).toBe("");
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  test("a Range is not heard", async () => {
    const front = await openFront(stageOfOne());
    const answer = await front.ask("/", { headers: { range: "bytes=0-3" } });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("</html>");
  });
});

describe("a document's headers", () => {
  test("say who may store it, what may run in it, and nothing of the application's", async () => {
    const stage = openStage((_request, context) => {
      context.tags.add("home");
      return html("", 200, [
        ["set-cookie", "a=b"],
        ["x-nextjs-cache", "HIT"],
        ["cache-control", "public"],
        ["vary", "rsc"],
      ]);
    });
    const { headers } = await (await openFront(stage)).ask("/");
    expect(headers["cache-control"]).toBe("public, max-age=0, s-maxage=1, stale-while-revalidate=30");
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers).not.toHaveProperty("set-cookie");
    expect(headers).not.toHaveProperty("x-nextjs-cache");
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  test("insist on https where the city's origin is https", async () => {
    const front = await openFront(stageOfOne(), { origin: new URL("https://city.test") });
    expect((await front.ask("/")).headers["strict-transport-security"]).toMatch(
      /^max-age=\d{8}; includeSubDomains$/,
    );
  });
});
