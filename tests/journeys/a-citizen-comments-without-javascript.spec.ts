import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { freshWords } from "@/tests/fresh-words";
import { openAStory, ownWords, receiptOn, sendComment } from "./comments";
import { test } from "./test";

test.use({ javaScriptEnabled: false });

test("a guest sends a comment and is given a receipt; the comment waits", async ({ page }) => {
  const story = await openAStory(page);
  const words = `چراغ کوچهٔ ما را هم درست کنید؛ نمی‌خواهم تاریک بماند. ${freshWords()}`;
  await sendComment(page, "مریم احمدی", words);

  await expect(page).toHaveURL(/\/track\/[0-9a-z-]{24}$/);
  await expect(receiptOn(page)).toBeVisible();
  await expect(page.getByText("نظر شما رسید و در صف بررسی است", { exact: false })).toBeVisible();
  await expect(ownWords(page)).toHaveText(words);
  await expect(page.getByText("مریم احمدی")).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);

  await page.goto(story);
  await expect(page.getByText(words)).toHaveCount(0);
});

test("a refused form comes back with its words, the sentence beside its field", async ({ page }) => {
  await openAStory(page);
  const words = `این نوشته نباید گم شود. ${freshWords()}`;
  await sendComment(page, "شـهرداري", words);

  await expect(page.getByRole("alert")).toContainText("این نام برای شهرداری و کارکنان آن نگه داشته شده است");
  await expect(page.getByLabel("نام شما")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("نظر شما")).toHaveValue(words);

  await sendComment(page, "همسایهٔ شما", words);
  await expect(receiptOn(page)).toBeVisible();
});

for (const [kind, blank] of [
  ["a half-space", "\u200C"],
  ["a blank letter", "\u3164"],
  ["a blank braille cell", "\u2800"],
  ["tatweel", "ــــ"],
] as const) {
  test(`words of nothing but ${kind} are no words`, async ({ page }) => {
    await openAStory(page);
    await sendComment(page, "مریم", blank);
    await expect(page.getByRole("alert")).toContainText("نظرتان را بنویسید");
  });
}

test("a form sent twice is one comment with one receipt", async ({ page }) => {
  await openAStory(page);
  const words = `یک بار کافی است. ${freshWords()}`;
  await sendComment(page, "رضا", words);
  const receipt = await receiptOn(page).textContent();
  await page.goBack();
  await sendComment(page, "رضا", words);
  await expect(receiptOn(page)).toHaveText(receipt ?? "");
});

test("the writer finds the comment by its code, however typed, and takes it back", async ({ page }) => {
  await openAStory(page);
  const words = `این را پس می‌گیرم. ${freshWords()}`;
  await sendComment(page, "نسرین", words);
  const receipt = (await receiptOn(page).textContent()) ?? "";

  await page.goto("/track");
  const typed = receipt.replaceAll("-", " ").toUpperCase();
  await page
    .getByLabel("کد پیگیری")
    .fill(typed.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit));
  await page.getByRole("button", { name: "پیگیری" }).click();
  await expect(ownWords(page)).toHaveText(words);

  await page.getByText("پس گرفتن نظر", { exact: true }).click();
  await page.getByRole("button", { name: "بله، نظرم را پس می‌گیرم" }).click();
  await expect(page.getByText("شما این نظر را پس گرفتید.")).toBeVisible();
  await expect(page.getByRole("button", { name: "بله، نظرم را پس می‌گیرم" })).toHaveCount(0);
});

test("the writer takes along what is kept, and has words and name erased for good", async ({ page }) => {
  await openAStory(page);
  const words = `شماره‌ای که نباید می‌نوشتم ${freshWords()}`;
  await sendComment(page, "سهیلا", words);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "برداشتن همهٔ داده‌ها" }).click();
  expect(JSON.parse(await readFile(await (await download).path(), "utf8"))).toMatchObject({
    name: "سهیلا",
    words,
  });

  await page.getByText("پاک کردن نوشته و نام من", { exact: true }).click();
  await page.getByRole("button", { name: "بله، برای همیشه پاک شود" }).click();
  await expect(page.getByText("به خواست شما برای همیشه پاک شده است.", { exact: false })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

test("a code that leads nowhere says so and keeps what was typed", async ({ page }) => {
  const answer = await page.goto("/track/k7qm-0000-0000-0000-0000");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("alert")).toContainText("با این کد پیگیری چیزی پیدا نشد");
  await expect(page.getByLabel("کد پیگیری")).toHaveValue("k7qm-0000-0000-0000-0000");
});

test("a form that is no form is refused, never a failure of the city", async ({ page, request }) => {
  const story = await openAStory(page);
  const form = `/news/${/\/news\/(\d+)\//.exec(story)?.[1]}/comments`;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const post = async (data: string | Buffer, more = {}) =>
    (await request.post(form, { headers: { ...headers, ...more }, data, maxRedirects: 0 })).status();

  expect(await post("name=a&words=%FF")).toBe(400);
  expect(await post("name=a&words=%00")).toBe(400);
  expect(await post("name=a&words=%ED%A0%80")).toBe(400);
  expect(await post("name=a&name=b&words=c")).toBe(400);
  expect(await post(Buffer.alloc(1_000_000, "a"))).toBe(413);
  expect(await post("{}", { "content-type": "application/json" })).toBe(415);
  expect(await post("name=a&words=b", { origin: "https://elsewhere.example" })).toBe(403);
});
