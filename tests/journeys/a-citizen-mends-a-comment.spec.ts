import { randomUUID } from "node:crypto";
import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { commentWith, openAStory, openQueueAt, receiptOn, sendComment } from "./comments";
import { signedIn } from "./people-sign-in";
import { test } from "./test";

test.use({ javaScriptEnabled: false });

/** A published comment, its story's address and its receipt's. */
async function aPublishedComment(browser: Browser, page: Page, words: string) {
  const story = await openAStory(page);
  await sendComment(page, "مهری کاظمی", words);
  await expect(receiptOn(page)).toBeVisible();
  const receipt = page.url();
  const moderator = await signedIn(browser, "moderator");
  await openQueueAt(moderator, words);
  await commentWith(moderator, words).getByRole("button", { name: "انتشار نظر" }).click();
  await expect(moderator.getByRole("status").filter({ hasText: "نظر منتشر شد" })).toBeVisible();
  return { story, receipt, moderator };
}

/** Opens the first story that a search for its headline finds. */
async function openStoryOf(page: Page, headline: string): Promise<void> {
  await page.goto(`/search?${new URLSearchParams({ q: headline })}`);
  await page.locator('main a[href^="/news/"]').filter({ hasText: headline }).first().click();
  await expect(page.getByRole("heading", { name: "نظر شهروندان" })).toBeVisible();
}

async function mend(page: Page, receipt: string, words: string): Promise<void> {
  await page.goto(receipt);
  await page.locator("summary").filter({ hasText: "ویرایش نوشته" }).click();
  await page.getByLabel("نوشتهٔ تازه").fill(words);
  await page.getByRole("button", { name: "فرستادن ویرایش" }).click();
}

test("a comment is mended by its receipt: the old words stay, marked, until a moderator has read the new ones", async ({
  browser,
  page,
}) => {
  const mark = randomUUID().slice(0, 8);
  const [old, fresh] = [`چراغ کوچه سوخته است ${mark}`, `چراغ کوچه از شنبه سوخته است ${mark}`];
  const { story, receipt, moderator } = await aPublishedComment(browser, page, old);

  await mend(page, receipt, "\u200C");
  await expect(page.getByRole("alert")).toContainText("نظرتان را بنویسید");
  await mend(page, receipt, fresh);
  await expect(page.getByText("ویرایش شما در انتظار بررسی است", { exact: false })).toBeVisible();

  await page.goto(`${story.split("#")[0]}?sort=newest`);
  await expect(commentWith(page, old)).toContainText("ویرایشی در انتظار بررسی است");
  await expect(page.getByText(fresh)).toHaveCount(0);

  await moderator.goto("/desk/comments/edits");
  const change = moderator.getByRole("article").filter({ hasText: fresh });
  await expect(change.locator("ins").filter({ hasText: "شنبه" })).toBeVisible();
  await change.getByRole("button", { name: "نپذیرفتن ویرایش" }).click();
  await expect(change.getByRole("alert")).toContainText("یکی از دلیل‌ها را انتخاب کنید");
  await change.getByRole("button", { name: "پذیرفتن ویرایش", exact: true }).click();
  await expect(change).toHaveCount(0);

  await page.goto(`${story.split("#")[0]}?sort=newest`);
  await expect(commentWith(page, fresh)).toContainText("ویرایش‌شده");
  await expect(page.getByText(old)).toHaveCount(0);
  await page.goto(receipt);
  await expect(page.getByText("ویرایش شما پذیرفته شد", { exact: false })).toBeVisible();
});

test("the comments are read in three orders, by plain links, with one canonical page", async ({ page }) => {
  await openStoryOf(page, "دوچرخه");
  await expect(page.getByText("ویرایش‌شده").first()).toBeVisible();
  const own = await page.locator('link[rel="canonical"]').getAttribute("href");
  for (const order of ["از تازه‌ترین", "پرموافق‌ترین"]) {
    const link = page.getByRole("link", { name: order });
    await expect(link).toHaveAttribute("rel", "nofollow");
    await link.click();
    await expect(page.getByRole("link", { name: order })).toHaveAttribute("aria-current", "true");
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", own ?? "");
  }
  await page.getByRole("link", { name: "از قدیمی‌ترین" }).click();
  expect(page.url()).not.toContain("sort=");
});

/** A busy front answers with the page it had until the new one is made: the page shows it after a reload or a few. */
async function shows(page: Page, what: Locator): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(what).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

test("a closed story says why and since when in the place of the form; who may, sets it at the desk", async ({
  browser,
  page,
}) => {
  const moderator = await signedIn(browser, "moderator");
  await openStoryOf(page, "گذرگاه ۲۴ مدرسه");
  await expect(page.getByText("نظرهای این خبر بسته است")).toBeVisible();
  await expect(page.getByText("حریم کودکان", { exact: false })).toBeVisible();
  await expect(page.getByLabel("نظر شما")).toHaveCount(0);

  const code = /\/news\/(\d+)\//.exec(page.url())?.[1];
  await moderator.goto(`/desk/comments/stories/${code}`);
  await moderator.getByRole("radio", { name: /خواندن پیش از انتشار/ }).check();
  await moderator.getByRole("button", { name: "ثبت شیوهٔ نظرها" }).click();
  await expect(moderator.getByText("اکنون: خواندن پیش از انتشار", { exact: false })).toBeVisible();
  await shows(page, page.getByLabel("نظر شما"));

  await moderator.getByRole("radio", { name: /^بسته/ }).check();
  await moderator.getByRole("button", { name: "ثبت شیوهٔ نظرها" }).click();
  await expect(moderator.getByRole("alert")).toContainText("بنویسید چرا نظرها بسته می‌شود");
  await moderator.getByRole("radio", { name: /^بسته/ }).check();
  await moderator.getByLabel("دلیل بستن نظرها").fill("برای حفظ حریم کودکان بسته شد.");
  await moderator.getByRole("button", { name: "ثبت شیوهٔ نظرها" }).click();
  await expect(moderator.getByText("اکنون: بسته", { exact: false })).toBeVisible();
  await shows(page, page.getByText("برای حفظ حریم کودکان بسته شد.", { exact: false }));
});
