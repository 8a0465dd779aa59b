import { expect, type Page } from "@playwright/test";

/** Opens the newest story that takes comments; answers with its address. */
export async function openAStory(page: Page): Promise<string> {
  await page.goto("/news");
  await page.locator('main a[href^="/news/"]').first().click();
  await expect(page.getByLabel("نظر شما")).toBeVisible();
  return page.url();
}

/** Fills in the comment form of the page that is open, and sends it. */
export async function sendComment(page: Page, name: string, words: string): Promise<void> {
  await page.getByLabel("نام شما").fill(name);
  await page.getByLabel("نظر شما").fill(words);
  await page.getByRole("button", { name: "ارسال نظر" }).click();
}

/** The code on the receipt page that is open. */
export const receiptOn = (page: Page) => page.getByText(/^[0-9a-z]{4}(-[0-9a-z]{4}){4}$/);

/** The writer's own words on the receipt page that is open; they stand in the form that changes them too. */
export const ownWords = (page: Page) =>
  page.getByRole("region", { name: "نوشتهٔ شما" }).getByRole("paragraph");

/** The comment with these words, in public or in the queue. */
export const commentWith = (page: Page, words: string) =>
  page.getByRole("article").filter({ hasText: words }).last();

/** The queue from its beginning to the page that holds the comment with these words. */
export async function openQueueAt(page: Page, words: string, state = "queued"): Promise<void> {
  await page.goto(`/desk/comments?state=${state}`);
  while ((await commentWith(page, words).count()) === 0) {
    const next = page.getByRole("link", { name: "بعدی‌ها" });
    await expect(next, "the comment is on a later page").toBeVisible();
    // Followed by its address: a click returns before the next page is there to be read.
    await page.goto((await next.getAttribute("href")) ?? "");
  }
}
