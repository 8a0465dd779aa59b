import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { freshWords } from "@/tests/fresh-words";
import { openAStory, ownWords, receiptOn, sendComment } from "./comments";
import { test } from "./test";

/** Somebody in a network of the documentation range, which no other journey comes from. */
async function citizen(browser: Browser, network: number, javaScriptEnabled: boolean): Promise<Page> {
  const extraHTTPHeaders = { "x-forwarded-for": `203.0.${network}.7` };
  return (await browser.newContext({ extraHTTPHeaders, javaScriptEnabled })).newPage();
}

/** Thirty comments from the same network, as a machine sends them. */
async function crowd(page: Page): Promise<void> {
  await openAStory(page);
  const form = page.locator('form[action$="/comments"]');
  const action = (await form.getAttribute("action")) ?? "";
  const fields = await form.evaluate((element) =>
    [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
  );
  for (let sent = 0; sent < 30; sent += 1) {
    const words = `یکی از سی نفر ${freshWords()}`;
    const filled = { ...Object.fromEntries(fields), name: "همسایه", words, browser: "", token: randomUUID() };
    await page.request.post(action, { form: filled, maxRedirects: 0 });
  }
}

test("a citizen of a busy network solves the proof and posts", async ({ browser }) => {
  const page = await citizen(browser, 113, true);
  const reports: string[] = [];
  page.on("console", (line) => {
    if (/Content Security Policy/.test(line.text())) reports.push(line.text());
  });
  await crowd(page);
  const words = `من هم همین‌جا زندگی می‌کنم. ${freshWords()}`;
  await page.reload();
  await sendComment(page, "نسرین", words);
  await expect(page.getByRole("alert")).toContainText("دقیقهٔ دیگر دوباره بفرستید");
  await expect(page.getByLabel("نظر شما")).toHaveValue(words);
  await expect(page.getByRole("status")).toContainText("اکنون می‌توانید دوباره بفرستید");
  await page.getByRole("button", { name: "ارسال نظر" }).click();
  await expect(receiptOn(page)).toBeVisible();
  await expect(ownWords(page)).toHaveText(words);
  expect(reports).toEqual([]);
});

test("who presses before the proof is ready is sent on by itself", async ({ browser }) => {
  const page = await citizen(browser, 114, true);
  await crowd(page);
  await page.reload();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/proof-worker.js", async (route) => {
    await held;
    await route.continue();
  });
  await sendComment(page, "نسرین", `هنوز آماده نیست ${randomUUID()}`);
  await page.getByRole("button", { name: "ارسال نظر" }).click();
  await expect(page.getByRole("status")).toContainText("خودش فرستاده می‌شود");
  release();
  await expect(receiptOn(page)).toBeVisible();
});

test("without JavaScript the sentence says how long to wait, and the words stay", async ({ browser }) => {
  const page = await citizen(browser, 115, false);
  const machine = await citizen(browser, 115, true);
  await crowd(machine);
  await openAStory(page);
  const words = `بی‌اسکریپت هم شهروندم. ${freshWords()}`;
  await sendComment(page, "رضا", words);
  await expect(page.getByRole("alert")).toContainText("۶۰ دقیقهٔ دیگر دوباره بفرستید");
  await expect(page.getByLabel("نام شما")).toHaveValue("رضا");
  await expect(page.getByLabel("نظر شما")).toHaveValue(words);
  const neighbour = await citizen(browser, 116, false);
  await openAStory(neighbour);
  await sendComment(neighbour, "مینا", `از شبکهٔ دیگر ${randomUUID()}`);
  await expect(receiptOn(neighbour)).toBeVisible();
});
