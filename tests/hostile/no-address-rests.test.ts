import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { POST as ask } from "@/app/(city)/account/ask/route";
import { POST as follow } from "@/app/(city)/account/follow-demand/route";
import { POST as support } from "@/app/(city)/demands/[code]/support/route";
import { POST as raise } from "@/app/(city)/demands/raise/route";
import { POST as opinion } from "@/app/(city)/news/[code]/comments/[comment]/opinion/route";
import { POST as comment } from "@/app/(city)/news/[code]/comments/route";
import { POST as edit } from "@/app/(city)/track/[receipt]/edit/route";
import { db } from "@/db";
import { bucketKeys } from "@/db/schema/limits";
import { addressBucket } from "@/newsroom/address-bucket";
import { authorMark } from "@/newsroom/author-mark";
import { at } from "@/newsroom/clock";
import { makeFormStamp } from "@/newsroom/form-stamp";
import { rounds } from "@/newsroom/rounds";
import { freshWords } from "@/tests/fresh-words";
import { setUpMail } from "@/tests/newsroom/citizens/letters";
import { published, scene } from "@/tests/newsroom/comments/stage";
import { home, registered } from "@/tests/newsroom/demands/stage";
import { tablesHolding } from "@/tests/whole-database";

beforeAll(setUpMail);

const V4 = "203.0.113.77";
const V6 = "2001:db8:77:5::9";
const browser = "b".repeat(32);
const email = `${randomUUID()}@citizen.example`;

function form(address: string, fields: Record<string, string>): Request {
  const { stamp, trapName } = makeFormStamp();
  return new Request("https://city.test/x", {
    method: "POST",
    body: new URLSearchParams({ ...fields, stamp, [trapName]: "" }),
    headers: { host: "city.test", "sec-fetch-site": "same-origin", "x-meydan-address": address },
  });
}
const given = <P>(params: P) => ({ params: Promise.resolve(params) });

/** Everything a citizen may do, taken in and refused, from this address. */
async function aBusyDay(address: string): Promise<void> {
  const here = await scene();
  const code = `${here.code}`;
  const { id, receipt } = await published(here);
  const demand = await registered();
  const words = `چراغ خاموش است ${freshWords()}`;
  await comment(form(address, { name: "مریم", words, browser }), given({ code }));
  await comment(form(address, { name: "", words, browser }), given({ code }));
  await opinion(form(address, { opinion: "agree" }), given({ code, comment: id }));
  await edit(form(address, { words }), given({ receipt }));
  await edit(form(address, { words: "" }), given({ receipt }));
  await support(form(address, {}), given({ code: `${demand.code}` }));
  const asked = { title: words, words, name: "رضا", organisationId: home, sure: "yes", browser };
  await raise(form(address, asked));
  await raise(form(address, { ...asked, title: "" }));
  await ask(form(address, { email }));
  await follow(form(address, { email, code: `${demand.code}` }));
  await follow(form(address, { email: "مریم", code: `${demand.code}` }));
}

it("after a busy day no table holds an address, a mail address or a browser's token; after a month, nothing made of them", async () => {
  const [hash4, hash6] = [await addressBucket(V4), await addressBucket(V6)];
  const mark = authorMark(browser);
  if (!hash4 || !hash6 || !mark) throw new Error("nothing to look for");
  for (const address of [V4, V6]) await aBusyDay(address);

  for (const raw of [V4, "203.0.113", V6, "2001:db8:77", browser, email, email.split("@")[0] ?? ""])
    expect(await tablesHolding(raw), raw).toEqual([]);
  for (const made of [hash4, hash6, mark])
    expect(await tablesHolding(made)).toEqual(expect.arrayContaining(["comments", "demands", "limits"]));

  const day = new Date().toISOString().slice(0, 10);
  const isHourly = (name: string) => name.startsWith("forget") || name.startsWith("sweep");
  await at(new Date(Date.now() + 31 * 86_400_000), async () => {
    for (const { name, run } of rounds) if (isHourly(name)) await run();
  });
  for (const made of [hash4, hash6, mark]) expect(await tablesHolding(made)).toEqual([]);
  expect(await db.select().from(bucketKeys).where(eq(bucketKeys.day, day))).toEqual([]);
  // The city's secret alone does not make the same hash again.
  expect(await addressBucket(V4)).not.toBe(hash4);
});
