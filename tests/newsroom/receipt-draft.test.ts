import { describe, expect, it } from "vitest";
import { POST as appeal } from "@/app/(city)/track/[receipt]/appeal/route";
import { POST as edit } from "@/app/(city)/track/[receipt]/edit/route";
import { POST as judge } from "@/app/(city)/track/[receipt]/verdict/route";
import { answerDemand } from "@/newsroom/demands/answer";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { refuseDemand } from "@/newsroom/demands/route";
import { makeFormStamp } from "@/newsroom/form-stamp";
import { keepReceiptDraft, receiptDraft } from "@/newsroom/receipt-draft";
import { granted } from "@/tests/city";
import { decided, posted, scene } from "@/tests/newsroom/comments/stage";
import { editor, moderator, raised, registered } from "@/tests/newsroom/demands/stage";
import { tablesHolding } from "@/tests/whole-database";

type Door = (request: Request, context: { params: Promise<{ receipt: string }> }) => Promise<Response>;

/** Sends a form of a receipt's page, and answers with where the browser is led. */
async function send(door: Door, receipt: string, fields: Record<string, string>): Promise<string> {
  const { stamp, trapName } = makeFormStamp();
  const request = new Request("https://city.test/x", {
    method: "POST",
    body: new URLSearchParams({ ...fields, stamp, [trapName]: "" }),
    headers: { host: "city.test", "x-meydan-address": "203.0.113.9" },
  });
  const answer = await door(request, { params: Promise.resolve({ receipt }) });
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

/** What stands in the form again. */
const back = (location: string, receipt: string) =>
  receiptDraft(new URL(location, "https://city.test").searchParams.get("draft"), receipt);

const long = `${"خیلی ".repeat(500)}دراز`;

describe("a refused form of a receipt's page comes back with its words", () => {
  it("an objection to a decision about a comment, too long, twice, or when there is nothing to object to", async () => {
    const here = await scene();
    const [refused, waiting] = [await posted(here.code), await posted(here.code)];
    await decided(here.moderator, refused.id, "refuse");
    const tooLong = await send(appeal, refused.receipt, { words: long });
    expect(tooLong).toMatch(/#appeal$/);
    expect(await back(tooLong, refused.receipt)).toMatchObject({
      form: "appeal",
      words: long,
      issues: [{ key: "comments.words-too-long", field: "words" }],
    });
    expect(await send(appeal, refused.receipt, { words: "نقد است." })).not.toContain("draft");
    const twice = await send(appeal, refused.receipt, { words: "و باز هم نقد است." });
    expect(await back(twice, refused.receipt)).toMatchObject({
      words: "و باز هم نقد است.",
      issues: [{ key: "comments.appeal-twice" }],
    });
    const early = await send(appeal, waiting.receipt, { words: "چرا؟" });
    expect(await back(early, waiting.receipt)).toMatchObject({
      issues: [{ key: "comments.appeal-not-now" }],
    });
  });

  it("an objection to a decision about a demand, and a word about its end", async () => {
    const refused = await raised();
    granted(await refuseDemand(moderator, refused.id, 1, "insult"));
    const objection = await send(appeal, refused.receipt, { words: " " });
    expect(await back(objection, refused.receipt)).toMatchObject({
      form: "appeal",
      issues: [{ key: "comments.objection-missing" }],
    });
    const { id, receipt, version } = await registered();
    granted(await answerDemand(editor, id, version, "done", "درست شد."));
    const verdict = await send(judge, receipt, { verdict: "confirmed", words: long });
    expect(verdict).toMatch(/#verdict$/);
    expect(await back(verdict, receipt)).toMatchObject({ form: "verdict", words: long });
    expect(await send(judge, receipt, { verdict: "confirmed", words: "" })).toBe(`/track/${receipt}`);
    const again = await send(judge, receipt, { verdict: "not-confirmed", words: "نه، نشد." });
    expect(await back(again, receipt)).toMatchObject({
      words: "نه، نشد.",
      issues: [{ key: "demands.judged-already" }],
    });
  });

  it("a change of words", async () => {
    const { receipt } = await posted((await scene()).code);
    const refused = await send(edit, receipt, { words: long });
    expect(refused).toMatch(/#edit$/);
    expect(await back(refused, receipt)).toMatchObject({ form: "edit", words: long });
  });

  it("and leads nowhere where the receipt does", async () => {
    const receipt = "0000-0000-0000-0000-0000";
    for (const door of [appeal, edit])
      expect(await send(door, receipt, { words: "نوشته" })).toBe(`/track/${receipt}`);
    expect(await send(judge, receipt, { verdict: "confirmed", words: "" })).toBe(`/track/${receipt}`);
  });
});

it("comes back only on its own receipt, without the code, and with what a database takes of it", async () => {
  const [own, other] = ["aaaa-aaaa-aaaa-aaaa-aaaa", "bbbb-bbbb-bbbb-bbbb-bbbb"];
  const id = await keepReceiptDraft(own, { form: "edit", words: "نوشته\0", issues: [] }, null);
  expect(await receiptDraft(id, own)).toEqual({ form: "edit", words: "نوشته\uFFFD", issues: [] });
  expect(await receiptDraft(id, other)).toBeNull();
  expect(await receiptDraft(["x"], own)).toBeNull();
  expect(await tablesHolding(own)).toEqual([]);
});

it("is forgotten when its demand is erased", async () => {
  const { receipt } = await raised();
  const words = `نردهٔ خانهٔ ما ${crypto.randomUUID()}`;
  await keepReceiptDraft(receipt, { form: "appeal", words, issues: [] }, null);
  granted(await eraseFromDemand(receipt));
  expect(await tablesHolding(words)).toEqual([]);
});
