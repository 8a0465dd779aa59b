import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { GET as look, POST as stop } from "@/app/(city)/account/stop/[token]/one-click/route";
import { db } from "@/db";
import { demandFollows } from "@/db/schema/follows";
import { followDemand } from "@/newsroom/demands/follow";
import { sealAddress, tokenOf } from "@/newsroom/sealed-address";
import { granted } from "@/tests/city";
import { registered } from "@/tests/newsroom/demands/stage";
import { setUpMail } from "./letters";

beforeAll(setUpMail);

/** Somebody follows a demand; out come the token in their letters and whether they still follow. */
async function aFollow() {
  const { code } = await registered();
  const address = sealAddress(`${randomUUID()}@citizen.example`);
  granted(await followDemand(code, address));
  const mine = eq(demandFollows.emailHash, address.emailHash);
  const [row] = await db.select().from(demandFollows).where(mine);
  return {
    token: tokenOf("stop", row?.id ?? ""),
    isThere: async () => (await db.$count(demandFollows, mine)) > 0,
  };
}

const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };
const oneClick = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("https://news.example/account/stop/x/one-click", {
    method: "POST",
    body,
    headers: { host: "news.example", ...headers },
  });
const told = (request: Request, token: string) => stop(request, { params: Promise.resolve({ token }) });

function inParts(value: string): FormData {
  const form = new FormData();
  form.set("List-Unsubscribe", value);
  return form;
}

it.each([
  ["urlencoded", () => oneClick("List-Unsubscribe=One-Click", URLENCODED)],
  ["in parts", () => oneClick(inParts("One-Click"))],
])(
  "a mail provider's one click, %s, ends the follow at once and twice alike, without a redirect",
  async (_name, request) => {
    const { token, isThere } = await aFollow();
    const [first, second] = [await told(request(), token), await told(request(), token)];
    expect(await isThere()).toBe(false);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await first.text()).toBe(await second.text());
  },
);

it.each([
  ["an empty body", () => oneClick("", URLENCODED), 400],
  ["another word", () => oneClick("List-Unsubscribe=Yes", URLENCODED), 400],
  ["another word in parts", () => oneClick(inParts("one-click")), 400],
  [
    "the field twice",
    () => oneClick("List-Unsubscribe=One-Click&List-Unsubscribe=One-Click", URLENCODED),
    400,
  ],
  ["no form", () => oneClick("List-Unsubscribe=One-Click", { "content-type": "text/plain" }), 400],
  ["a long body", () => oneClick(`List-Unsubscribe=One-Click&x=${"x".repeat(3_000)}`, URLENCODED), 400],
  [
    "another site's page",
    () => oneClick("List-Unsubscribe=One-Click", { ...URLENCODED, "sec-fetch-site": "cross-site" }),
    403,
  ],
])("%s ends nothing", async (_name, request, status) => {
  const { token, isThere } = await aFollow();
  expect((await told(request(), token)).status).toBe(status);
  expect(await isThere()).toBe(true);
});

it("who only looks is asked on the page, and ends nothing", async () => {
  const { token, isThere } = await aFollow();
  const answer = await look(new Request("https://news.example/"), { params: Promise.resolve({ token }) });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/account/stop/${token}`]);
  expect(await isThere()).toBe(true);
});
