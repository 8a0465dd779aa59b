import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFront } from "./open-front";
import { html, openStage } from "./stage";

const OURS = { origin: "http://city.test" };

describe("what is one person's own", () => {
  test("is asked of the application each time, with its whole query", async () => {
    const stage = openStage();
    const front = await openFront(stage);
    await front.ask("/desk/stories?state=draft");
    await front.ask("/desk/stories?state=draft");
    expect(stage.asked.map(({ url }) => url)).toEqual([
      "/desk/stories?state=draft",
      "/desk/stories?state=draft",
    ]);
  });

  test.each(["/desk", "/login", "/api/auth/session"])(
    "%s is never stored, whatever the application says",
    async (path) => {
      const stage = openStage(() => html("", 200, [["cache-control", "public, max-age=60"]]));
      const answer = await (await openFront(stage)).ask(path);
      expect(answer.headers["cache-control"]).toBe("private, no-store");
    },
  );

  test("keeps its scripts, its cookies and its own policy: one, never two", async () => {
    const policy = "script-src 'nonce-abc'";
    const stage = openStage(() =>
      html("<script nonce='abc'>1</script>", 200, [
        ["content-security-policy", policy],
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
      ]),
    );
    const answer = await (await openFront(stage)).ask("/desk");
    expect(answer.text).toContain("<script");
    expect(answer.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
    expect(answer.headers["content-security-policy"]).toBe(policy);
  });

  test("never leaves without a policy", async () => {
    const answer = await (await openFront(openStage())).ask("/desk");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test.each(["/api", "/media/x"])("where %s leads nowhere, it says so", async (path) => {
    const stage = openStage((_request, context) => {
      context.status = 404;
      return html("<script>1</script>");
    });
    const answer = await (await openFront(stage)).ask(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("<script");
  });

  test("goes out gzipped to who takes that", async () => {
    const stage = openStage(() => html("شهر ".repeat(1_000)));
    const answer = await (await openFront(stage)).ask("/desk", { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(answer.body).toString()).toContain("شهر شهر");
    expect(answer.headers.vary).toContain("Accept-Encoding");
  });

  test("a picture is inert and may be stored as the application says", async () => {
    const stage = openStage(() => ({
      status: 200,
      headers: [
        ["content-type", "image/webp"],
        ["cache-control", "public, immutable"],
      ],
      body: Buffer.from("RIFF"),
    }));
    const { headers } = await (await openFront(stage)).ask("/media/1/a.webp");
    expect(headers["cache-control"]).toBe("public, immutable");
    expect(headers["content-security-policy"]).toContain("sandbox");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});

test.each(["/news/7/comments", "/desk/stories"])(
  "the answer to POST %s waits until its change was heard",
  async (path) => {
    const order: string[] = [];
    const stage = openStage(() => {
      order.push("changed");
      return html("", 200);
    });
    const freshness = { isHearing: () => true, catchUp: async () => void order.push("heard") };
    const front = await openFront(stage, { freshness });
    await front.ask(path, { method: "POST", headers: OURS, body: "a=1" });
    expect(order).toEqual(["changed", "heard"]);
  },
);
