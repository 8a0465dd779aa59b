import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { trackComment } from "@/newsroom/comments/track";
import { hashOfReceipt, readReceipt, receiptOf } from "@/newsroom/receipt";
import { posted, scene, setStanding } from "./stage";

it("a receipt has a hundred bits, is always the same for a comment, and never for two", () => {
  const ids = Array.from({ length: 2_000 }, () => randomUUID());
  const receipts = ids.map(receiptOf);
  expect(new Set(receipts).size).toBe(ids.length);
  expect(ids.map(receiptOf)).toEqual(receipts);
  for (const receipt of receipts)
    expect(receipt).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){4}$/);
});

it("is read as people type it", () => {
  const receipt = receiptOf("0b0e3c52-7c1f-4a57-9a0c-3f4d5e6a7b8c");
  const persian = receipt.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
  const arabic = receipt.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
  const typed = [
    receipt.toUpperCase(),
    receipt.replaceAll("-", ""),
    receipt.replaceAll("-", " "),
    ` ${receipt}\n`,
    `\u200F${receipt.replaceAll("-", "–")}\u200C`,
    persian,
    arabic,
    receipt.replaceAll("0", "O").replaceAll("1", "l"),
  ];
  for (const form of typed) expect(readReceipt(form)).toBe(receipt);
});

it.each(["", "k7qm", "u".repeat(20), "../../../../etc/passwd0", "a".repeat(21), "سلام", "' or 1=1 --"])(
  "%j is none",
  async (typed) => {
    expect(readReceipt(typed)).toBeNull();
    expect(await trackComment(typed)).toBeNull();
  },
);

it("only its hash is stored, and the hash opens nothing", async () => {
  const { code } = await scene();
  const { receipt } = await posted(code);
  expect(await trackComment(receipt.toUpperCase())).toMatchObject({ receipt });
  expect(await trackComment(hashOfReceipt(receipt))).toBeNull();
  expect(await trackComment(receiptOf(randomUUID()))).toBeNull();
});

it("tells state, words and story, and nobody's name", async () => {
  const at = await scene();
  const { receipt } = await posted(at.code, { name: "نام پنهان", addressBucket: "bucket-of-the-writer" });
  const tracked = await trackComment(receipt);
  expect(tracked?.story).toEqual({ code: at.code, headline: "خبر آزمایش", isPublic: true });
  expect(JSON.stringify(tracked)).not.toMatch(/نام پنهان|bucket-of-the-writer/);
});

it("outlives its story, whose headline goes with the story", async () => {
  const at = await scene();
  const { receipt } = await posted(at.code);
  await setStanding(at.storyId, "removed");
  expect(await trackComment(receipt)).toMatchObject({
    state: "queued",
    story: { isPublic: false, headline: "" },
  });
});
