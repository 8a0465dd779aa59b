import { expect, test } from "vitest";
import { trustedProxies } from "@/server/address";
import { openGuesses } from "@/server/guesses";
import { safeName } from "@/server/safe-name";
import { openFront } from "./open-front";
import { html, openStage } from "./stage";

const from = (address: string) => ({ headers: { "x-forwarded-for": address } });

test("codes that lead nowhere are counted by network, and after sixty that network waits to look; words are taken in", async () => {
  const stage = openStage(({ url }) => html("<p>x</p>", url === "/track/known" ? 200 : 404));
  const front = await openFront(stage, { proxies: trustedProxies("127.0.0.1") });
  const ask = (code: string, address: string) => front.ask(`/track/${code}`, from(address));
  for (let code = 0; code < 60; code += 1) expect((await ask(`${code}`, `192.0.2.${code}`)).status).toBe(404);
  const asked = stage.asked.length;
  const late = await ask("known", "192.0.2.200");
  expect(late.status).toBe(429);
  expect(late.text).toContain("ده دقیقهٔ دیگر");
  expect(late.headers["retry-after"]).toBe("600");
  expect(stage.asked).toHaveLength(asked);
  const words = { method: "POST", body: "words=x", ...from("192.0.2.9") };
  expect((await front.ask("/track/known/appeal", words)).status).not.toBe(429);
  expect(stage.asked).toHaveLength(asked + 1);
  expect((await ask("known", "198.51.100.1")).status).toBe(200);
  expect((await front.ask("/", from("192.0.2.9"))).status).toBe(404);
});

test("who opens their own receipt again and again never waits", async () => {
  const front = await openFront(openStage());
  for (let time = 0; time < 70; time += 1) expect((await front.ask("/track/known")).status).toBe(200);
});

test("ten minutes later it is forgotten", () => {
  let time = 0;
  const guesses = openGuesses(() => time);
  for (let code = 0; code < 60; code += 1) guesses.count("2001:db8::1");
  expect(guesses.areMany("2001:db8::2")).toBe(true);
  time = 600_000;
  expect(guesses.areMany("2001:db8::2")).toBe(false);
});

test.each([
  ["/account/open/abc", "/account/open/…"],
  ["/account/follow/abc?x=1", "/account/follow/…"],
  ["/account/stop/abc/one-click", "/account/stop/…"],
  ["/track/abc/export", "/track/…"],
  ["/account/export", "/account/export"],
])("a log never holds what opens something: %s is named %s", (url, name) => {
  expect(safeName(url)).toBe(name);
});
