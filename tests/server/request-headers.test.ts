import { describe, expect, test } from "vitest";
import { trustedProxies } from "@/server/address";
import { openFront } from "./open-front";
import { html, openStage } from "./stage";

const ATTEMPTS = {
  accept: "application/json",
  cookie: "session=1",
  "next-router-state-tree": "x",
  "next-action": "x",
  rsc: "1",
  "x-forwarded-for": "203.0.113.9",
  "x-forwarded-host": "evil.test",
  "x-meydan-address": "203.0.113.9",
  "x-middleware-subrequest": "middleware",
  "x-nextjs-data": "1",
};

describe("what a request says about itself", () => {
  test("changes nothing of a public page", async () => {
    const stage = openStage();
    const front = await openFront(stage);
    await front.ask("/", { headers: ATTEMPTS });
    expect(stage.asked[0]?.headers).toEqual({
      accept: "text/html",
      host: "city.test",
      "user-agent": "meydan",
      "x-forwarded-host": "city.test",
      "x-forwarded-proto": "http",
    });
  });

  test.each(["/", "/search?q=a", "/track/a"])(
    "%s is asked for by somebody: Next streams to nobody",
    async (path) => {
      const stage = openStage();
      await (await openFront(stage)).ask(path);
      expect(stage.asked[0]?.headers["user-agent"]).toBe("meydan");
    },
  );

  test("reaches the desk only as far as the desk knows it", async () => {
    const stage = openStage();
    const front = await openFront(stage);
    await front.ask("/desk", { headers: ATTEMPTS });
    expect(stage.asked[0]?.headers).toMatchObject({
      cookie: "session=1",
      rsc: "1",
      host: "city.test",
      "x-forwarded-host": "city.test",
      "x-meydan-address": "127.0.0.1",
    });
    expect(Object.keys(stage.asked[0]?.headers ?? {})).not.toContain("x-middleware-subrequest");
    expect(Object.keys(stage.asked[0]?.headers ?? {})).not.toContain("x-forwarded-for");
  });

  test.each(["/desk/stories", "/news/7/comments"])("POST %s tells where the form came from", async (path) => {
    const stage = openStage();
    const front = await openFront(stage);
    await front.ask(path, { method: "POST", body: "a=1", headers: { "sec-fetch-site": "same-origin" } });
    expect(stage.asked[0]?.headers["sec-fetch-site"]).toBe("same-origin");
  });

  test("a citizen's form carries no cookie", async () => {
    const stage = openStage();
    const front = await openFront(stage);
    await front.ask("/news/7/comments", { method: "POST", body: "a=1", headers: { cookie: "session=1" } });
    expect(stage.asked[0]).toMatchObject({ method: "POST", body: Buffer.from("a=1") });
    expect(stage.asked[0]?.headers).not.toHaveProperty("cookie");
  });

  const account = `meydan_citizen=${"a".repeat(43)}`;

  test.each([
    ["/news/7/comments", "POST", `session=1; ${account}; other=2`, account],
    ["/account", "GET", `session=1; ${account}`, account],
    ["/", "GET", account, undefined],
    ["/track/a", "GET", account, undefined],
    ["/news/7/comments", "POST", `${account}; meydan_citizen=${"b".repeat(43)}`, undefined],
    ["/news/7/comments", "POST", "meydan_citizen=short", undefined],
  ])(
    "%s %s of a citizen's account: of %s only its own cookie is known",
    async (path, method, cookie, known) => {
      const stage = openStage();
      const front = await openFront(stage);
      await front.ask(path, { method, ...(method === "POST" ? { body: "a=1" } : {}), headers: { cookie } });
      expect(stage.asked[0]?.headers.cookie).toBe(known);
    },
  );

  test("over https only the account's cookie that no other host of the domain can plant is known", async () => {
    const stage = openStage();
    const front = await openFront(stage, { origin: new URL("https://city.test") });
    await front.ask("/account", { headers: { cookie: account } });
    await front.ask("/account", { headers: { cookie: `${account}; __Host-${account}` } });
    expect(stage.asked.map(({ headers }) => headers.cookie)).toEqual([undefined, `__Host-${account}`]);
  });

  test.each([
    ["/account/enter", "POST", [`${account}; Path=/; HttpOnly`]],
    ["/account", "GET", []],
    ["/news/7/comments", "POST", []],
  ])("%s %s lets out no other cookie than its own", async (path, method, known) => {
    const cookies: [string, string][] = [
      ["set-cookie", `${account}; Path=/; HttpOnly`],
      ["set-cookie", "session=1"],
    ];
    const front = await openFront(openStage(() => html("", 200, cookies)));
    const answer = await front.ask(path, { method, ...(method === "POST" ? { body: "a=1" } : {}) });
    expect(answer.headers["set-cookie"] ?? []).toEqual(known);
  });

  test.each([
    ["an unknown peer's word is nothing", "", "198.51.100.1", "127.0.0.1"],
    ["a trusted proxy's word counts", "127.0.0.0/8", "198.51.100.1", "198.51.100.1"],
    [
      "what the client wrote before the proxy does not",
      "127.0.0.0/8",
      "10.9.9.9, 198.51.100.1",
      "198.51.100.1",
    ],
    ["through two trusted proxies", "127.0.0.0/8,10.0.0.0/8", "198.51.100.1, 10.0.0.7", "198.51.100.1"],
    ["nonsense ends the search", "127.0.0.0/8", "198.51.100.1, unknown", "127.0.0.1"],
    ["IPv6 as well", "127.0.0.0/8", "2001:db8::5", "2001:db8::5"],
  ])("the client's address: %s", async (_name, proxies, forwarded, address) => {
    const stage = openStage();
    const front = await openFront(stage, { proxies: trustedProxies(proxies) });
    await front.ask("/desk", { headers: { "x-forwarded-for": forwarded } });
    expect(stage.asked[0]?.headers["x-meydan-address"]).toBe(address);
  });

  test("a list of proxies that cannot be read is refused at the start", () => {
    expect(() => trustedProxies("10.0.0.0/99")).toThrow("10.0.0.0/99");
  });
});
